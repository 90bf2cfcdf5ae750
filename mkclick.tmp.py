s=open('/work/main/test/bench/ui.mjs').read()
a=s.index("const near = await collect({});"); b=s.index("const clicks =")
s=s[:a]+s[b:]
s=s[:s.index("console.log('\\nFiles until")]+"for (const k of KINDS) console.log(k, clicks[k].map(r=>r.click).sort((a,b)=>a-b).join(' '));await browser.close();server.close();"
s=s.replace("const KINDS = ['flux', 'hint', 'guard', 'peer']","const KINDS = (process.env.KINDS??'flux,hint,guard,peer').split(',')")
s=s.replace("const RUNS = process.argv.includes('--quick') ? 5 : 15;","const RUNS = +(process.env.RUNS??12);")
s=s.replace("median(runs[kind].map","median((runs[kind]??[]).map").replace("quartile(\n          runs[kind].map","quartile(\n          (runs[kind]??[]).map")
a=s.index("show('accept to paint"); b=s.index("for (const k of KINDS) console.log")
s=s[:a]+s[b:]
open('/work/main/test/bench/click-run.tmp.mjs','w').write(s)
