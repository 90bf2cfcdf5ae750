# usage: var.sh name ; builds the guard only into /tmp/var/NAME
