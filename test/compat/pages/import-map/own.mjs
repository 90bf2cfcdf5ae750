window.own = 'own';
