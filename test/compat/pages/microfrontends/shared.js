System.register([], (put) => ({ execute() { put('log', (text) => (window.order ??= []).push(text)) } }))
