"""The release command and the workflows that call it."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import bootstrap
import bundle
import pytest
import release

WORKFLOWS = sorted((bundle.ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_by_its_commit(workflow: Path) -> None:
    used = re.findall(r"uses:\s*(\S+)(.*)", workflow.read_text("utf-8"))
    assert used
    for action, comment in used:
        assert re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), f"{action} does not say its version"


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_workflow_may_only_read_unless_a_job_says_more(workflow: Path) -> None:
    text = workflow.read_text("utf-8")
    assert re.search(r"^permissions:\n  contents: read$", text, re.MULTILINE)
    assert text.count("persist-credentials: false") == text.count("actions/checkout@")


def test_workflows_are_what_their_schema_says() -> None:
    tool = str(Path(sys.executable).with_name("check-jsonschema"))
    schema = ("--builtin-schema", "vendor.github-workflows")
    done = subprocess.run([tool, *schema, *WORKFLOWS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_workflows_leave_no_door_open() -> None:
    tool = str(Path(sys.executable).with_name("zizmor"))
    words = ("--offline", "--no-progress", "--persona", "pedantic")
    done = subprocess.run([tool, *words, *WORKFLOWS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_workflows_call_files_that_exist() -> None:
    text = "\n".join(path.read_text("utf-8") for path in WORKFLOWS)
    named = set(re.findall(r"(?:packaging|tests|\.ci)/[\w./]+", text))
    assert "packaging/release.py" in named
    assert not [name for name in named if not (bundle.ROOT / name).exists()]


def test_build_machine_has_all_that_qt_needs() -> None:
    # What is missing there is silently missing in the program.
    text = (bundle.ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    (installed,) = re.findall(
        r"apt-get install -y -qq --no-install-recommends (.+?)\n\s+- ", text, re.DOTALL
    )
    assert set(bootstrap.QT_LIBRARIES) <= set(installed.split())


def test_freezer_is_no_part_of_the_usual_environment() -> None:
    project = tomllib.loads((bundle.ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["tool"]["uv"]["default-groups"] == ["dev"]
    assert any(part.startswith("pyinstaller") for part in project["dependency-groups"]["packaging"])


def test_sums_are_what_sha256sum_checks(tmp_path: Path) -> None:
    for name in ("b.dmg", "a file.deb"):
        (tmp_path / name).write_bytes(name.encode())
    release.write_sums(tmp_path)
    release.write_sums(tmp_path)  # its own list does not count
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"],
        cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["a file.deb: OK", "b.dmg: OK"]


def test_unknown_step_says_how_it_is_used(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["release.py", "freez"])
    assert release.main() == 2
    assert "`freeze`" in capsys.readouterr().out


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A window's program that only saves its picture, with a command beside it."""
    monkeypatch.setattr("release.OUT", tmp_path / "release" / "out")
    monkeypatch.setenv("DISPLAY", ":0")
    for name in (bundle.WINDOW, bundle.COMMAND):
        (tmp_path / name).write_text('#!/bin/sh\n[ "$3" != --smoke ] || echo window > "$4"\n')
        (tmp_path / name).chmod(0o755)
    return tmp_path / bundle.WINDOW


def test_smoke_keeps_the_picture(program: Path) -> None:
    release.smoke(program)
    assert (program.parent / "release" / "smoke.png").read_text() == "window\n"


def test_smoke_fails_with_the_program(program: Path) -> None:
    program.write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(subprocess.CalledProcessError):
        release.smoke(program)
