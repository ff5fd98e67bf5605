#!/bin/bash
# Installs the package in an empty Debian, runs it there as an ordinary user, runs the archive,
# takes both away, and stops when a library is missing or a file is left.
# usage, as root: clean_root.sh PACKAGE.deb ARCHIVE.tar.xz [SUITE]
set -euo pipefail
package=$(realpath "$1") archive=$(realpath "$2") suite=${3:-bookworm}

# In mounts of its own, so that they are gone with this script, however it ends.
[ "${CLEAN_ROOT:-}" ] || CLEAN_ROOT=$(mktemp -d) exec unshare --mount "$0" "$@"
trap 'umount -R "$CLEAN_ROOT"/{proc,dev,tmp/.X11-unix} 2> /dev/null; rm -rf "$CLEAN_ROOT"' EXIT

inside() { chroot "$CLEAN_ROOT" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
as_anna() { chroot --userspec=anna:anna "$CLEAN_ROOT" /usr/bin/env -i HOME=/home/anna PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"; }
# Without /opt, an empty folder that dpkg takes for the package's own.
everything() {
  inside find / -xdev \( -path /var/cache -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/log \
    -o -path /home -o -path /tmp -o -path /proc -o -path /dev \) -prune -o -print | grep -vx /opt | sort
}
on_a_display() {
  # The display is this computer's: one of the root's own would bring libraries that the package forgot.
  # shellcheck disable=SC2016 # the inner shell knows the display
  xvfb-run -a -s "-ac -screen 0 1440x900x24" bash -c '
    chroot --userspec=anna:anna "$CLEAN_ROOT" /usr/bin/env -i HOME=/home/anna PATH=/usr/bin:/bin LANG=C.UTF-8 \
      DISPLAY="$DISPLAY" "$@"' bash "$@"
}
smoke() { on_a_display "$1" --data-dir /home/anna/data --smoke /home/anna/window.png | tail -n 3; }

echo "== an empty Debian ($suite)"
chmod 755 "$CLEAN_ROOT"
debootstrap --variant=minbase "$suite" "$CLEAN_ROOT" > "$CLEAN_ROOT.log" || { cat "$CLEAN_ROOT.log"; exit 1; }
rm "$CLEAN_ROOT.log"
mount -t proc proc "$CLEAN_ROOT/proc"
mount --rbind /dev "$CLEAN_ROOT/dev"
mkdir -p /tmp/.X11-unix "$CLEAN_ROOT/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$CLEAN_ROOT/tmp/.X11-unix"
export CLEAN_ROOT
inside useradd --create-home anna
inside apt-get update -qq
everything > "$CLEAN_ROOT/tmp/before"
inside dpkg-query --show > "$CLEAN_ROOT/tmp/packages"

echo "== the package"
cp "$package" "$CLEAN_ROOT/tmp/it.deb"
inside apt-get install -qq --no-install-recommends /tmp/it.deb > /dev/null
missing=$(inside LD_LIBRARY_PATH=/opt/musicupload/_internal find /opt/musicupload -name '*.so*' -exec ldd {} + 2> /dev/null | grep 'not found' | sort -u || true)
[ -z "$missing" ] || { echo "$missing"; exit 1; }
smoke /usr/bin/musicupload-gui
as_anna MUSICUPLOAD_DATA_DIR=/home/anna/data musicupload history | tail -n 3
inside apt-get remove -qq musicupload-gui > /dev/null

echo "== the archive"
inside mkdir /home/anna/here
tar --extract --file "$archive" --directory "$CLEAN_ROOT/home/anna/here" --strip-components 1
rm -r "$CLEAN_ROOT/home/anna/data"
smoke /home/anna/here/musicupload-gui

echo "== what is left"
# Debian's own programs suggest some of what came along, and would keep it.
inside apt-get autoremove -qq --purge -o APT::AutoRemove::RecommendsImportant=0 -o APT::AutoRemove::SuggestsImportant=0 > /dev/null
inside dpkg-query --show | diff "$CLEAN_ROOT/tmp/packages" -
everything | diff "$CLEAN_ROOT/tmp/before" - | head -n 40
echo "nothing but the data of the person"
