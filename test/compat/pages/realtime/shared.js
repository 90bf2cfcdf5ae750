onconnect = ({ ports: [port] }) => { port.postMessage('shared'); };
