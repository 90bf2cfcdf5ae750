// A script that no service of the policy declares.
performance.mark('ran:wander');
// biome-ignore lint/suspicious/noDocumentCookie: as vendors do
document.cookie = 'wndr=1; path=/; max-age=31536000';
