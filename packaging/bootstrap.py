"""From nothing but Python 3.11+ to a running program: `bootstrap.py run` or `bootstrap.py test`.

Says what it installs before it does. `uv` (which then gets everything else, exactly as locked)
goes into a private folder; on Debian and Ubuntu the system libraries that Qt needs, and the
certificates that https trusts, are installed with apt when they are missing. `run` opens the
window; where there is no display it does the main job once on a virtual one, says how each upload
ended, and where the picture of the window is.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QT_LIBRARIES = (
    "libgl1", "libegl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3", "libglib2.0-0",
    "libpulse0", "libxext6", "libxrandr2", "libxcb-cursor0", "libxkbcommon-x11-0",
    "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-image0", "libxcb-render-util0",
    "libxcb-xkb1", "libgssapi-krb5-2",
)  # fmt: skip
CERTIFICATES = "ca-certificates"
DISPLAY_PACKAGES = ("xvfb", "xauth", "fonts-dejavu-core")
TEST_PACKAGES = (
    "ffmpeg", "xdotool", "gnome-keyring", "dbus-daemon", "dbus-bin", "procps", "openssl",
    "libreoffice-calc", "nsis", "desktop-file-utils", "appstream", "at-spi2-core",
    "python3-pyatspi",
)  # fmt: skip
# Debian renamed this one; whichever of the two is installed will do.
SAME = {"libglib2.0-0": "libglib2.0-0t64"}


def main() -> int:
    """Do what the first argument says; returns the exit code."""
    wish = sys.argv[1] if len(sys.argv) > 1 else ""
    if wish not in ("run", "test"):
        say("usage: bootstrap.py run [window's options] | bootstrap.py test [pytest's options]")
        return 2
    has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    is_linux = sys.platform.startswith("linux")
    if is_linux:
        display = () if wish == "run" and has_display else DISPLAY_PACKAGES
        install_packages(
            [*QT_LIBRARIES, CERTIFICATES, *display, *(TEST_PACKAGES if wish == "test" else ())]
        )
    uv = find_uv()
    rest = sys.argv[2:]
    if wish == "test":
        return call([uv, "run", "--locked", "python", "tests/check.py", *rest])
    if is_linux and not has_display:
        return rehearse(uv)
    return call([uv, "run", "--locked", "--no-dev", "musicupload-gui", *rest])


def rehearse(uv: str) -> int:
    """The main job on a virtual display, over a data folder that is thrown away."""
    say("There is no display here: doing the main job once on a virtual one.")
    picture = ROOT / "build" / "first-run.png"
    picture.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        return call(
            [
                "xvfb-run", "-a", "-s", "-screen 0 1440x900x24",
                uv, "run", "--locked", "--no-dev",
                "musicupload-gui", "--data-dir", folder, "--smoke", str(picture),
            ],
            QT_QPA_PLATFORM="xcb",
        )  # fmt: skip


def find_uv() -> str:
    """The uv that is there, or one installed into a private folder of this user."""
    if found := shutil.which("uv"):
        return found
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = home / "musicupload-bootstrap"
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    uv = scripts / ("uv.exe" if os.name == "nt" else "uv")
    if not uv.exists():
        say(f"Installing uv into {folder}")
        if importlib.util.find_spec("ensurepip") is None:
            # Debian ships Python without the part that puts pip into a new environment.
            install_packages(["python3-venv"])
        call_or_stop([sys.executable, "-m", "venv", "--clear", str(folder)])
        call_or_stop([str(scripts / "python"), "-m", "pip", "install", "--quiet", "uv"])
    return str(uv)


def install_packages(names: Iterable[str]) -> None:
    """Install what is missing with apt, on Debian and its children; elsewhere only say it."""
    if not shutil.which("dpkg-query"):
        return
    missing = [n for n in names if not is_installed(n) and not is_installed(SAME.get(n, n))]
    if not missing:
        return
    say(f"Installing with apt: {' '.join(missing)}")
    is_root = os.geteuid() == 0
    sudo = [] if is_root else ["sudo"]
    if not is_root and not shutil.which("sudo"):
        say("Not root and no sudo: install them by hand if the window does not open.")
        return
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    call_or_stop([*sudo, "apt-get", "update", "-qq"])
    call_or_stop(
        [
            *sudo,
            *environment,
            "apt-get",
            "install",
            "-y",
            "-qq",
            "--no-install-recommends",
            *missing,
        ]
    )


def is_installed(package: str) -> bool:
    """Whether dpkg has the package."""
    done = subprocess.run(
        ["dpkg-query", "-W", "-f=${Status}", package], capture_output=True, text=True, check=False
    )
    return "install ok installed" in done.stdout


def call(command: list[str], **extra: str) -> int:
    """Run a command in the project's folder and return its exit code."""
    say(f"$ {' '.join(command)}")
    return subprocess.run(command, cwd=ROOT, check=False, env={**os.environ, **extra}).returncode


def call_or_stop(command: list[str]) -> None:
    """Run a command and leave when it fails."""
    if code := call(command):
        sys.exit(code)


def say(text: str) -> None:
    """Tell the person what is happening."""
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
