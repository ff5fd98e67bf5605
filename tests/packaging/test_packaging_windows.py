"""The Windows release: the installer's script, and what the programs say of themselves."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import bundle
import pytest
import windows_build

SCRIPT = windows_build.SCRIPT.read_text("utf-8")


@pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not installed")
@pytest.mark.parametrize("extra", [(), ("-DSTUB_64_BIT",)])
def test_installer_compiles(
    frozen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, extra: tuple[str, ...]
) -> None:
    monkeypatch.setattr("windows_build.BUILD", tmp_path)
    target = tmp_path / "MusicUpload-setup.exe"
    makensis, *rest = windows_build.installer_command(frozen, target)
    done = subprocess.run([makensis, *extra, *rest], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert target.read_bytes()[:2] == b"MZ"


@pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not installed")
def test_both_downloads_are_made_and_what_is_not_signed_is_named(
    frozen: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("windows_build.BUILD", tmp_path)
    monkeypatch.delenv("SIGN_COMMAND", raising=False)
    installer, portable = windows_build.pack(frozen, tmp_path)
    assert installer.read_bytes()[:2] == b"MZ"
    with ZipFile(portable) as archive:
        assert f"{bundle.WINDOW}/{bundle.WINDOW}.exe" in archive.namelist()
    said = re.findall(r"Not signed: (\S+),", capsys.readouterr().out)
    assert said == ["musicupload-gui.exe", "musicupload.exe", installer.name]


def test_open_with_names_our_files_and_changes_no_default() -> None:
    assert tuple(re.findall(r"insertmacro OPENS (\w+)", SCRIPT)) == bundle.AUDIO_SUFFIXES
    keys = re.findall(r'WriteReg\w+ (\w+) "([^"]+)"', SCRIPT)
    assert {root for root, _ in keys} == {"HKCU"}
    assert not [key for _, key in keys if re.search(r"Classes\\\.", key)]


def test_uninstaller_keeps_what_it_did_not_bring() -> None:
    assert "/SD IDNO IDNO keep" in SCRIPT
    assert re.findall(r"RMDir /r (.+)", SCRIPT) == [
        r'"$INSTDIR\_internal"',
        r'"$INSTDIR\_internal"',
        r'"$LOCALAPPDATA\${NAME}"',
    ]


def test_version_of_a_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("windows_build.BUILD", tmp_path)
    text = windows_build.version_file(bundle.WINDOW).read_text("utf-8")
    ast.parse(text, mode="eval")
    assert f"StringStruct('ProductVersion', '{bundle.VERSION}')" in text
    assert "'OriginalFilename', 'musicupload-gui.exe'" in text


def test_signing_runs_when_configured_and_is_missed_aloud(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "setup.exe"
    file.write_bytes(b"MZ")
    monkeypatch.delenv("SIGN_COMMAND", raising=False)
    windows_build.sign(file)
    assert "Not signed: setup.exe" in capsys.readouterr().out
    writes = "import sys; open(sys.argv[1], 'ab').write(b'signed')"
    monkeypatch.setenv("SIGN_COMMAND", f'"{sys.executable}" -W ignore -c "{writes}"')
    windows_build.sign(file)
    assert file.read_bytes() == b"MZsigned"
    monkeypatch.setenv("SIGN_COMMAND", "false")
    with pytest.raises(subprocess.CalledProcessError):
        windows_build.sign(file)
