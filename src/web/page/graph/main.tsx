document.getElementById('graf');
