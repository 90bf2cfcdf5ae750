// Identity provider, a stand-in for signing in with an account elsewhere.
performance.mark('ran:sign-in');
document.dispatchEvent(new CustomEvent('signed-in', { detail: { name: 'Noa' } }));
