#!/bin/sh
# Runs a command with a Secret Service of its own (an unlocked gnome-keyring on a private bus),
# and leaves no process and no file behind. Exit code 97: the keyring did not come up.
T=$(mktemp -d) && export HOME="$T" XDG_RUNTIME_DIR="$T" XDG_DATA_HOME="$T/data" XDG_CONFIG_HOME="$T/config"
dbus-run-session -- sh -c '
  printf ci | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 & k=$!
  n=0
  until dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
      org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q "boolean true"; do
    n=$((n+1)); [ $n -lt 100 ] || exit 97; sleep 0.05
  done
  "$@"; rc=$?
  kill $k; wait $k 2>/dev/null; exit $rc' sh "$@"
rc=$?
rm -rf "$T"
exit $rc
