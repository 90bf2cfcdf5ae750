/**
 * Hosts of vendors that neither the catalogue nor third-party-web categorises as we do: category → makers and
 * their hosts, as in `known-hosts-table`. Written by hand from what the vendors' products are for; none is
 * called necessary.
 */
export const VENDOR_HOSTS = {
  marketing: `
    Acoustic=goacoustic.com mkt941.com pages01.net|Adapex=adapex.io|Adara=adara.com yieldoptimizer.com|Adition=adition.com
    Admiral=getadmiral.com|Admitad=admitad.com lenkmio.com|Adnami=adnami.io|Adnuntius=adnuntius.com|Adsterra=adsterra.com adsterratech.com
    Adtelligent=adtelligent.com|Aimtell=aimtell.com aimtell.io|Airship=aswpapieu.com aswpapius.com|Alibaba=alimama.com mmstat.com tanx.com
    Amobee=amobee.com|Anytrack=anytrack.io|AppLovin=applvn.com|Attracta=attracta.com|Audigent=ad.gt audigent.com hadronid.net
    Autopilot=ap3prod.com autopilotapp.com|Baidu Ads=cpro.baidu.com pos.baidu.com|Basis=basis.net sitescout.com|Beehiiv=beehiiv.com
    belboon=belboon.com|Benchmark Email=benchmarkemail.com|billiger.de=billiger.de|Bing Shopping=msads.net|Black Crow AI=blackcrow.ai
    Blockthrough=blockthrough.com btloader.com|Bluecore=bluecore.com triggeredmail.com|Blueshift=blueshift.com getblueshift.com|Bluesky=bsky.app
    BuySellAds=buysellads.com buysellads.net carbonads.com carbonads.net servedby-buysellads.com|ByteDance=bytedance.com|Cadent=cadent.tv
    CallRail=calltrk.com|Calltouch=calltouch.ru|CallTrackingMetrics=b3mxnuvcer.com|Calltracks=calltracks.com|Channable=channable.com
    Chartable=chartable.com chrt.fm chtbl.com|Chartboost=chartboost.com|Cheetah Digital=cheetahdigital.com wayin.com|Chili Piper=chilipiper.com
    Claritas=claritas.com trkn.us|cleanCREATIVE=clarium.io clean.io|ClickBank=clickbank.com clickbank.net|ClickFunnels=clickfunnels.com
    ClickMagick=clickmagick.com|Comagic=comagic.ru uiscom.ru|Cometly=cometly.com|Confiant=confiant-integrations.net confiant.com
    ConvertBox=convertbox.com|ConvertFlow=convertflow.com|Cordial=cordial.com cordial.io|Criteo=hlserve.com|CrossEngage=crossengage.io
    Dable=dable.io|Dealfront=dealfront.com|Digioh=digioh.com lightboxcdn.com|Digistore24=digistore24.com
    Digital Turbine=digitalturbine.com fyber.com inner-active.mobi|Elevar=elevar.io|Encharge=encharge.io|EthicalAds=ethicalads.io
    Everflow=everflow.io everflowclient.io|ExoClick=exdynsrv.com exosrv.com magsrv.com realsrv.com|Extreme Reach=extremereach.io
    Factors.ai=factors.ai|Fairing=enquirelabs.com fairing.co|Feedify=feedify.net|financeAds=financeads.net
    FirstPromoter=firstpromoter.com fprom.com|FlexOffers=flexlinks.com flexlinkspro.com flexoffers.com|Flocktory=flocktory.com
    Foursixty=foursixty.com|Fraudlogix=fraudlogix.com yabidos.com|Freestar=freestar.com freestar.io pub.network
    Fresh Relevance=freshrelevance.com|Friendbuy=fbot.me friendbuy.com|Geizhals=geizhals.at geizhals.de|Getsitecontrol=getsitecontrol.com
    Glami=glami.cz|GoAffPro=goaffpro.com|GoHighLevel=gohighlevel.com leadconnectorhq.com msgsndr.com
    Google=adtrafficquality.google dai.google.com imasdk.googleapis.com|Gravitec=gravitec.net|Hello Bar=hellobar.com
    Heureka=heureka.cz heureka.sk|Highfivve=h5v.eu highfivve.com|Hyros=hyros.com|idealo=idealo.com idealo.de|Impact=pxf.io
    Infinity=infinity-tracking.com infinity-tracking.net|Influ2=influ2.com|Innovid=innovid.com|Instapage=instapage.com pagedemo.co
    Intent Media=intentmedia.net|Invoca=invoca.net invocacdn.com ringrevenue.com|ironSource=supersonicads.com|iSpot.tv=ispot.net ispot.tv
    Jampp=jampp.com|Justuno=jst.ai|Kargo=kargo.com|Keap=infusionsoft.app infusionsoft.com keap.app
    Kelkoo=kelkoo.com kelkoogroup.net kk-resources.com|Kit=convertkit-mail.com|Klaviyo=klaviyomail.com|Koala=getkoala.com koala.live
    Kochava=kochava.com|Koddi=koddi.com|LeadDyno=leaddyno.com|Leadpages=leadpages.co leadpages.net lpages.co|Lebesgue=lebesgue.io
    Lift AI=liftai.com|LINE=line-scdn.net|Listrak=listrak.com listrakbi.com|Littledata=littledata.io|Liveclicker=liveclicker.net
    Logly=logly.co.jp|Madhive=madhive.com|Mailjet=mailjet.com|Marchex=marchex.io|Maropost=maropost.com|Mastodon=mastodon.social
    Mautic=mautic.net|Measured=measured.com|Mediahawk=mediahawk.co.uk|Mediaocean=flashtalking.com mediaocean.com|Metadata=metadata.io
    Mindbox=mindbox.ru|Mintegral=mintegral.com rayjump.com|MNTN=mountain.com steelhousemedia.com|Moloco=adsmoloco.com moloco.com
    MonetizeMore=monetizemore.com|Monumetric=monumetric.com|Moosend=mailendo.com moosend.com|Movable Ink=micpn.com movableink.com
    N.Rich=nrich.ai|Nativo=nativo.com|Naver=naver.net|Netcore=netcoremartech.com|NetID=netid.de|Newor Media=newormedia.com|Nextdoor=nextdoor.com
    Nextroll=nextroll.com|Nexxen=1rx.io nexxen.com tremormedia.com|NitroPay=nitropay.com|Nobid=servenobid.com|Notix=notix.io|Odnoklassniki=ok.ru
    Ogury=ogury.com ogury.io presage.io|Olapic=olapic.com photorankstatics-a.akamaihd.net|Ometria=ometria.com ometria.net|OneTag=s-onetag.com
    Ontraport=ontraport.com ontraport.net|Optimove=optimove.com optimove.net|OptinMonster=omwpapi.com|Ortto=autopilothq.com ortto.com
    PartnerStack=growsumo.com|Perfect Audience=perfectaudience.com prfct.co|Persado=persado.com|Pixalate=adrta.com pixalate.com
    Playwire=intergi.com intergient.com playwire.com|Podscribe=pdst.fm podscribe.com|Podsights=podsights.com|Podtrac=podtrac.com
    Polar Analytics=polaranalytics.com|Popin=popin.cc|Post Affiliate Pro=postaffiliatepro.com|Prebid SharedID=sharedid.org
    PriceRunner=pricerunner.com pricerunner.dk|PriceSpider=pricespider.com|Primis=primis.tech sekindo.com|Prisjakt=pricespy.com prisjakt.nu
    PropellerAds=propellerads.com propellerclick.com|Publift=fuseplatform.net publift.com|PushAlert=pushalert.co|Pushnami=pushnami.com
    PushOwl=pushowl.com|PushPushGo=pushpushgo.com|Qualified=qualified.com|Rakuten=rakutenadvertising.io
    Raptive=adthrive.com cafemedia.com raptive.com|Reddit=reddit.com|RedTrack=redtrack.io|ReferralCandy=referralcandy.com
    Refinery89=refinery89.com|Relevant Digital=relevant-digital.com|ResponseTap=responsetap.com|RetailRocket=retailrocket.net retailrocket.ru
    Retargeter=retargeter.com|Retention Science=retentionscience.com|Retention.com=getemails.com retention.com
    Ringostat=ringostat.com ringostat.net|Rockerbox=getrockerbox.com rockerbox.com|ROEYE=roeye.com roeyecdn.com|Roistat=roistat.com
    RollWorks=rollworks.com|Salesfire=salesfire.co.uk|SALESmanago=salesmanago.com salesmanago.pl|Salespanel=salespanel.io|Samba TV=samba.tv
    SegMetrics=segmetrics.io|Selligent=selligent.com slgnt.eu slgnt.us|Sendlane=sendlane.com|SendPulse=sendpulse.com webpushs.com
    SendSay=sendsay.ru|Setupad=setupad.com setupad.net|Sharpspring=sharpspring.net|SHE Media=shemedia.com
    Simon Data=simondata.com simonsignal.com|Sizmek=serving-sys.com sizmek.com|Sklik=imedia.cz sklik.cz|Skroutz=skroutz.gr|Smadex=smadex.com
    SMSBump=smsbump.com|Snigel=snigel.com snigelweb.com|Snitcher=snitcher.com|Sojern=sojern.com|Sortable=deployads.com sortable.com
    Ströer=adscale.de stroeerdigital.de stroeerdigitalgroup.de|Sublime=ayads.co sublimeskinz.com|Subscribers=subscribers.com
    Substack=substack.com substackcdn.com|Taggbox=tagembed.com taggbox.com|Tapfiliate=tapfiliate.com|Tatari=tatari.tv
    Tencent Ads=ad.qq.com gdt.qq.com|Tenjin=tenjin.com|Terminus=terminus.com terminusplatform.com|The Hotels Network=thehotelsnetwork.com
    Threads=threads.net|Tolt=tolt.io|Trackdesk=trackdesk.com|Traffective=traffective.com|Travel Audience=travelaudience.com
    Triptease=triptease.com triptease.io|Trovaprezzi=trovaprezzi.it|Truepush=truepush.com|TUNE=go2cloud.org hasoffers.com tune.com
    tvScientific=tvscientific.com|Undertone=undertone.com|UnifyGTM=unifygtm.com unifyintent.com|Unity Ads=unityads.unity3d.com
    UpPromote=secomapp.com uppromote.com|Utiq=utiq-aws.net utiq.com|Vector=vector.co|Venatus=venatusmedia.com vntsm.com|Vero=getvero.com
    Viant=adelphic.net specificmedia.com viantinc.com|Vibe=vibe.co|Virtual Minds=theadex.com yieldlab.net|Visitor Queue=visitorqueue.com
    VK=userapi.com vk-portal.net|Voluum=voluum.com voluumtrk.com|Vungle=liftoff.io vungle.com|VWO Engage=pushcrew.com vwoengage.com
    Warmly=getwarmly.com warmly.ai|Webgains=webgains.com webgains.io|WeChat=open.weixin.qq.com wx.qq.com|Weibo=sinaimg.cn sinajs.cn weibo.com
    WhatConverts=whatconverts.com|WhatsHelp=getbutton.io|Wicked Reports=wickedreports.com|WiredMinds=wiredminds.com wiredminds.de
    Wisepops=wisepops.app|Xtremepush=webpu.sh|Yahoo Japan=yjtag.jp|Yandex=adfox.ru an.yandex.ru|Yelp=yelp.com yelpcdn.com
    Yieldlove=yieldlove-ad-serving.net yieldlove.com|Zbozi=zbozi.cz|Zeta Global=rfihub.com zetaglobal.net|ZoomInfo=zi-scripts.com`,
  analytics: `
    51.la=51.la|Accoil=accoil.com|Ackee=ackee.electerious.com|ActionIQ=actioniq.com|AD EBiS=ebis.ne.jp|Alchemer=alchemer.com surveygizmo.com
    Aliyun ARMS=retcode.taobao.com|Amperity=amperity.com|AskNicely=asknice.ly|Auryc=auryc.com|Ballpark=ballparkhq.com|Beampipe=beampipe.io
    Blue Triangle=bluetriangle.com btttag.com|BlueConic=blueconic.com|Bugfender=bugfender.com|Cabin=withcabin.com|Calibre=calibreapp.com
    Catalyst=catalyst.io|Catchpoint=3gl.net catchpoint.com|Census=getcensus.com|Chronosphere=chronosphere.io|ChurnZero=churnzero.net
    Clicktale=clicktale.com clicktale.net|Clicky=getclicky.com|Cohere=cohere.so|Content Insights=contentinsights.com
    Convertize=convertize.com convertize.io|CUX=cux.io|Dash0=dash0.com|DataFast=datafa.st|DebugBear=debugbear.com
    Dreamdata=dreamdata.cloud dreamdata.io|Elastic=elastic-cloud.com|Elevate=elevateab.com|Embrace=emb-api.com embrace.io
    Errorception=errorception.com|Ethnio=ethn.io ethnio.com|Eulerian=eulerian.com eulerian.net|Exceptionless=exceptionless.com exceptionless.io
    Firebase=app-measurement.com|Forsta=confirmit.com forsta.com|Gainsight PX=gainsight.com|GlitchTip=glitchtip.com|GoatCounter=zgo.at
    Groundcover=groundcover.com|GrowingIO=growingio.cn|Heatmap.com=heatmap.com heatmap.it|Hightouch=hightouch.com|Histats=histats.com
    HockeyStack=hockeystack.com|Howuku=howuku.com|Hubble=hubble.team|Indicative=indicative.com|InMoment=inmoment.com
    Instabug=instabug.com luciq.ai|Intelligems=intelligems.io|Jam=jam.dev|Kantar=kantarmedia.com tns-counter.ru tns-cs.net|Karte=karte.io
    Last9=last9.io|Lightstep=lightstep.com|Linkpulse=linkpulse.com lp4.io|Litlyx=litlyx.com|LiveInternet=liveinternet.ru yadro.ru
    Logz.io=logz.io|Lookback=lookback.io|Loop11=loop11.com|Lumigo=golumigo.com lumigo-tracer-edge.golumigo.com|Lyssna=lyssna.com
    ManageEngine=manageengine.com|Mapp=mapp.com wt-safetag.com|Maze=maze.co|Medama=medama.io|Mediascope=mediascope.net|MetaRouter=metarouter.io
    Middleware=middleware.io|Monsido=monsido.com|Médiamétrie=estat.com mediametrie.fr|Natero=natero.com|Nelio=nelioabtesting.com
    Netminers=netminers.dk|Nicereply=nicereply.com|Noibu=noibu.com noibu.io|Nullitics=nullitics.com|Offen=offen.dev|OneUptime=oneuptime.com
    OpinionLab=opinionlab.com|Optibase=optibase.io|Optimal Workshop=optimalworkshop.com|Ours Privacy=oursprivacy.com|Pageview=pageview.app
    Panelbear=panelbear.com|Papertrail=papertrailapp.com|Peer5=peer5.com|Piwik PRO=piwikpro.com|Planhat=planhat.com|Plerdy=plerdy.com
    Poool=poool.fr poool.tech|Promoter.io=promoter.io|Ptengine=ptengine.cn ptengine.com ptengine.jp|Publytics=publytics.net
    Rakuten RMS=ias.rakuten.co.jp|Rambler=rambler.ru top100.ru|Repro=repro.io|Retently=retently.com|RUMvision=rumvision.com|Rybbit=rybbit.com
    SatisMeter=satismeter.com|Scout APM=scoutapm.com|Shoplift=shoplift.ai|Signal=btstatic.com signal.co thebrighttag.com
    SigNoz=signoz.cloud signoz.io|Silktide=silktide.com|Simplesat=simplesat.io|Site24x7=site24x7.com site24x7rum.com site24x7rum.eu
    Sitebeat=sitebeat.com|Smartocto=smartocto.com|Sophi=sophi.io|Split Hero=splithero.com|Splitbee=splitbee.io|Splunk=splunk.com splunkcloud.com
    StatusCake=statuscake.com|Streamroot=streamroot.io|Sumo Logic=sumologic.com|SurveySparrow=surveysparrow.com|Symplify=symplify.com
    Tencent Aegis=aegis.qq.com|ThinkingData=thinkingdata.cn thinkingdata.io|ThousandEyes=thousandeyes.com|Tinybird=tinybird.co
    Toplist=toplist.cz|Totango=totango.com|Trackboxx=trackboxx.com|Trakken=trkkn.com|Treblle=treblle.com|Treo=treo.sh
    Twipla=twipla.com va-endpoint.com visitor-analytics.io|Umeng=umeng.co|Upscore=upscore.com|UptimeRobot=uptimerobot.com|Uptrace=uptrace.dev
    Uptrends=uptrends.com|User Insight=userlocal.jp|UserIQ=useriq.com|Userlens=userlens.io|Userlytics=userlytics.com|UserReport=userreport.com
    UserTesting=usertesting.com|UserZoom=userzoom.com|UXCam=uxcam.com|Varify=varify.io
    Verint=4seeresults.com answerscloud.com foresee.com verint.com|Vitally=vitally.io|Wide Angle=wideangle.co|Wysistat=wysistat.com
    Yottaa=yottaa.com yottaa.net|Zhuge=zhugeio.com|Zonka=zonka.co zonkafeedback.com`,
  personalization: `
    Attraqt=attraqt.com attraqt.io crownpeak.net|Barilliance=barilliance.com barilliance.net|Bloomreach=brxcdn.com dxpapi.com
    Bold Metrics=boldmetrics.io|Boost Commerce=boostcommerce.io boostcommerce.net|Certona=certona.net res-x.com|Clerk.io=clerk.io
    Croct=croct.com croct.io|Crossing Minds=crossingminds.com|Early Birds=early-birds.fr early-birds.io|epoq=epoq.de|Findify=findify.io
    Fit Analytics=fitanalytics.com|Fomo=fomo.com|Frosmo=frosmo.com|Kibo=baynote.net kibocommerce.com|LimeSpot=limespot.com
    Luigi's Box=luigisbox.com luigisbox.tech|Ninetailed=ninetailed.io|Nudgify=nudgify.com|Outfindo=outfindo.com|Personalizer=personalizer.io
    Prefixbox=prefixbox.com|Proof=proof-x.com useproof.com|Prudsys=prudsys.de|Qubit=goqubit.com qubit.com
    Raptor=raptorservices.com raptorsmartadvisor.com|Recolize=recolize.com|Recombee=recombee.com|RichRelevance=richrelevance.com
    Sitecore=boxever.com sitecore.io sitecorecloud.io|Strands=strands.com|Stylitics=stylitics.com|Syte=syte.ai syteapi.com
    Target2Sell=target2sell.com|True Fit=truefit.com truefitcorp.com|Unbxd=unbxd.com unbxd.io unbxdapi.com|ViSenze=visenze.com
    Visually=visually-io.com visually.io|Vue.ai=vue.ai|Wiser=expertvillagemedia.com|Zoovu=zoovu.com`,
  preferences: `
    123FormBuilder=123formbuilder.com|Abstract=abstractapi.com|AccessiWay=accessiway.com|Adally=adally.com|AddSearch=addsearch.com
    Agora=agora.io|Aircall=aircall.io|Airtable=airtable.com|ALTCHA=altcha.org|AnnounceKit=announcekit.app announcekit.co|Apester=apester.com
    Appointlet=appointlet.com|Apty=letzapty.com|Arcade=arcade.software|Bablic=bablic.com|Basin=usebasin.com|Beamer=beamer.com|Behold=behold.so
    Bilibili=bilibili.com|Bird=bird.com messagebird.com|Birdeye=birdeye.com|Booksy=booksy.com|Botsonic=writesonic.com|Buzzsprout=buzzsprout.com
    Calaméo=calameo.com|Candu=candu.ai|Captcha.eu=captcha.eu|CARTO=carto.com cartocdn.com|Casengo=casengo.com|CDNFonts=cdnfonts.com
    Chatbase=chatbase.co|Chatfuel=chatfuel.com|Chatlio=chatlio.com|Chatra=chatra.io|CloudBees=rollout.io
    Cloudflare Stream=cloudflarestream.com videodelivery.net|Cludo=cludo.com|Coda=coda.io|CodeSandbox=codesandbox.io csb.app|Cognigy=cognigy.ai
    Cognito Forms=cognitoforms.com|CometChat=cometchat.com cometchat.io|CommandBar=commandbar.com|Common Ninja=commoninja.com
    ConveyThis=conveythis.com|Crowdin=crowdin.com crowdin.net|Curator.io=curator.io|Cusdis=cusdis.com|Customerly=customerly.io|Daily=daily.co
    Dante AI=dante-ai.com|Dialogflow=dialogflow.cloud.google.com|Dialpad=dialpad.com|Dixa=dixa.io|DocsBot=docsbot.ai
    Doctolib=doctolib.de doctolib.fr|Document360=document360.io|Doorbell=doorbell.io|Dopt=dopt.com
    eGain=analytics-egain.com egain.cloud egain.net|Elastic Site Search=swiftypecdn.com|Elevio=elev.io|EmbedSocial=embedsocial.com
    enable=enable.co.il|Eye-Able=eye-able-cdn.com eye-able.com|FastComments=fastcomments.com|Featurebase=featurebase.app
    Featurevisor=featurevisor.com|Feedbucket=feedbucket.app|Filestack=filestackapi.com filestackcontent.com|Five9=five9.com
    FlippingBook=flippingbook.com|Flipsnack=flipsnack.com|Flipt=flipt.io|Flourish=flourish-user-templates.com uri.sh|Fontshare=fontshare.com
    Fontspring=fontspring.com|Fontstand=fontstand.com|Forethought=forethought.ai|FormAssembly=formassembly.com tfaforms.net|Formless=formless.ai
    Formsite=formsite.com|Formspree=formspree.io|Fresha=fresha.com|Freshworks=freshdesk.com fw-cdn.com|Frigade=frigade.com|Frill=frill.co
    Front=frontapp.com|Genesys=genesys.com|Genially=genial.ly genially.com|Geoapify=geoapify.com|Giosg=giosg.com|GitBook=gitbook.com gitbook.io
    GitHub=githubassets.com|Gladly=gladly.qa|Glia=glia.com salemove.com|Glitch=glitch.me|Google Places=places.googleapis.com
    GraphComment=graphcomment.com|Groove=groovehq.com|GTranslate=gtranslate.net|Guideflow=guideflow.com|Gupshup=gupshup.io
    HappyFox=happyfox.com happyfoxchat.com|Haptik=haptikapi.com|Harness=harness.io|Hellotext=hellotext.com
    HelpCrunch=helpcrunch.com helpcrunch.io|HelpHero=helphero.co|HERE=here.com|Heyflow=heyflow.app heyflow.id|Heyzine=heyzine.com
    Hopscotch=hopscotch.club|Hyvor=hyvor.com|iAdvize=iadvize.com|Iconify=iconify.design|Inkeep=inkeep.com|Inline Manual=inlinemanual.com
    Interact=tryinteract.com|Intro.js=introjs.com|involve.me=involve.me|Ionicons=ionicons.com|ipapi=ip-api.com ipapi.co
    ipgeolocation=ipgeolocation.io|ipify=ipify.org|ipinfo=ipinfo.io|Jawg=jawg.io|Jitsi=jitsi.net|JSFiddle=fiddle.jshell.net jsfiddle.net
    Juicer=juicer.io|JustCall=justcall.io|Kapa=kapa.ai|Kayako=kayako.com kayako.support|KeyCAPTCHA=keycaptcha.com|Knight Lab=knightlab.com
    Kuula=kuula.co kuula.io|LaunchNotes=launchnotes.com launchnotes.io|Leadoo=leadoo.com|LightWidget=lightwidget.com|Linguise=linguise.com
    Liveblocks=liveblocks.io|Localize=localizeapi.com localizecdn.com localizejs.com|Lokalise=lokalise.co lokalise.com
    Looker Studio=datastudio.google.com lookerstudio.google.com|Loox=loox.io|Loqate=addressy.com loqate.com|Lottie=lottie.host lottiefiles.com
    Lou=louassist.com|Luma=lu.ma luma.com|Mapbox=mapbox.com|Mapy.cz=mapy.com mapy.cz|MaxAccess=maxaccess.io|Megaphone=megaphone.fm
    Meilisearch=meilisearch.com meilisearch.io|Mendable=mendable.ai|Microsoft Forms=forms.cloud.microsoft forms.office.com
    Mindbody=healcode.com mindbodyonline.com|Miro=miro.com|Missive=missiveapp.com|MotionPoint=motionpoint.com motionpoint.net|Muut=muut.com
    Navattic=navattic.com|Netomi=netomi.com|NICE CXone=brandembassy.com nice-incontact.com niceincontact.com|Nickelled=nickelled.com
    Ninchat=ninchat.com|Nolt=nolt.io|Noticeable=noticeable.io noticeable.news|Notion=notion.com notion.site notion.so
    Observable=observablehq.com|Odysee=odysee.com|Omny=omny.fm omnycontent.com|OnceHub=oncehub.com scheduleonce.com|One Tap=wponetap.com
    OpenCage=opencagedata.com|Orama=orama.run oramasearch.com|Outgrow=outgrow.co outgrow.us|Panopto=panopto.com panopto.eu
    Paperform=paperform.co|Pastel=usepastel.com|PeerTube=joinpeertube.org|Phrase=phrase.com phraseapp.com|Playbuzz=ex.co playbuzz.com
    Plotly=plot.ly plotly.com|Podigee=podigee-cdn.net podigee.com podigee.io|Podium=podium.com|Polycam=poly.cam
    Postcode Anywhere=pcapredict.com postcodeanywhere.co.uk|Power BI=powerbi.com|Prezi=prezi.com|Productboard=productboard.com
    Prosopo=prosopo.io|Publitas=publitas.com|PubNub=pndsn.com pubnub.com|Quiq=quiq-api.com|Rapidr=rapidr.io|Re:amaze=re-amaze.com
    Remark42=remark42.com|Replit=repl.it replit.com|Respond.io=respond.io|Riddle=riddle.com|RingCentral=ringcentral.com|Rive=rive.app
    Rocket.Chat=rocket.chat|Roundme=roundme.com|Ruttl=ruttl.com|Rutube=rutube.ru|Savio=savio.io|SavvyCal=savvycal.com|Setmore=setmore.com
    SevenRooms=sevenrooms.com|Shopify Inbox=shopifyinbox.com|SimplyBook.me=simplybook.it simplybook.me|SimplyMeet=simplymeet.me
    Site Search 360=sitesearch360.com|SiteGPT=sitegpt.ai|SleekFlow=sleekflow.io|SlickStream=slickstream.com|Smartling=smartling.com
    SmartyStreets=smarty.com smartystreets.com|SnapWidget=snapwidget.com|Solvvy=solvvy.com|Spekit=spekit.com|Spline=spline.design
    SproutVideo=sproutvideo.com|StackBlitz=stackblitz.com webcontainer.io|Stadia Maps=stadiamaps.com|Stonly=stonly.com|Storylane=storylane.io
    Streamable=streamable.com|Supademo=supademo.com|Swarmify=swarmcdn.com swarmify.com|Swiftype=swiftype.com
    Tableau=tableau.com tableausoftware.com|Talkdesk=talkdesk.com talkdeskapp.com|Taplytics=taplytics.com|Tenor=tenor.com|Text=text.com
    TheFork=lafourchette.com thefork.com|ThingLink=thinglink.com thinglink.me|Thunderforest=thunderforest.com
    Ticketmaster=ticketmaster.com ticketmaster.eu|TidyCal=asset-tidycal.b-cdn.net tidycal.com|Tiledesk=tiledesk.com|Tito=ti.to tito.io
    Tock=exploretock.com|TomTom=tomtom.com|Tourial=tourial.com|Transifex=transifex.com transifex.net|Treatwell=treatwell.co.uk treatwell.de
    Tripetto=tripetto.com|TrustCaptcha=trustcaptcha.com trustcomponent.com|Type Network=typenetwork.com|Typebot=typebot.io
    Typesense=typesense.net typesense.org|Ultimate=ultimate.ai|Unsplash=unsplash.com|Uploadcare=ucarecdn.com uploadcare.com|Upvoty=upvoty.com
    Userflow=getuserflow.com|Usertour=usertour.io|UserVoice=uservoice.com|Usetiful=usetiful.com|Vadoo=vadoo.tv|Verloop=verloop.io
    Vonage=vonage.com|Vonage Video=opentok.com tokbox.com|Walls.io=walls.io|Walnut=teamwalnut.com walnut.io|Weglot=cdn-api-weglot.com
    what3words=what3words.com|Whereby=whereby.com|WOVN=wovn.io|Yandex SmartCaptcha=smartcaptcha.yandexcloud.net|Ybug=ybug.io
    Yellow.ai=yellow.ai yellowmessenger.com|YouCanBookMe=youcanbook.me|Youku=youku.com|Yumpu=yumpu.com|Zammad=zammad.com|Zcal=zcal.co
    Zoho SalesIQ=zohocdn.com zohopublic.com zohostatic.com|Zoom=zoom.us`,
} as const;
