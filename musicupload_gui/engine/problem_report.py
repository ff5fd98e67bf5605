"""What a person may send us about a problem: versions, settings, the queue, the log; no secrets.

Names of music, people, files and sites are left out or replaced: a report is often public.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from musicupload_gui.domain.upload import Upload
from musicupload_gui.settings.config import Config

LOG_TAIL_CHARACTERS = 200_000
_KEPT_OPTIONS = frozenset({"convert", "publish", "formats", "storage_kind", "expires_in"})
_RULES = (
    (re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s'\"<>]+", re.IGNORECASE), "<address>"),
    (re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.-]+"), "<e-mail>"),
    (re.compile(r"(?:[A-Za-z]:\\|\\\\|/)(?:[^\s'\"<>|:]*[\\/])+[^\s'\"<>|:]*"), "<path>"),
    (re.compile(r"[A-Za-z0-9+/_=-]{24,}"), "<long text>"),
    (re.compile(r"(?:«[^»]*»|“[^”]*”)"), "<name>"),
)


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a report, as it will be saved."""

    name: str
    text: str


def problem_report(
    facts: Mapping[str, str], config: Config, uploads: Iterable[Upload], logs: Path
) -> tuple[Part, ...]:
    """The parts of a report; `facts` are versions and the like, shown as they are.

    `logs` is the folder of the log files; one that cannot be read is left out.
    """
    return (
        Part("program.txt", "".join(f"{name}: {text}\n" for name, text in facts.items())),
        Part("settings.json", json.dumps(_settings(config), indent=2, ensure_ascii=False)),
        Part("queue.txt", _queue(config, uploads)),
        Part("log.txt", _log(logs)),
    )


def save_report(parts: Iterable[Part], path: Path) -> None:
    """Write a report as a zip file; raises `OSError`."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for part in parts:
            file.writestr(part.name, part.text)


def without_names(text: str) -> str:
    """A text without addresses, paths, quoted names and anything that could be a key."""
    for pattern, instead in _RULES:
        text = pattern.sub(instead, text)
    return text


def _settings(config: Config) -> dict[str, object]:
    number = {account.id: at for at, account in enumerate(config.accounts, 1)}
    return {
        "accounts": [
            {
                "account": number[account.id],
                "provider": account.provider,
                "is_practice": account.is_practice,
                "is_held": account.id in config.held,
                "parallel": config.parallel.get(account.id),
                "options": {
                    name: value if name in _KEPT_OPTIONS else "<set>"
                    for name, value in account.options.items()
                },
            }
            for account in config.accounts
        ],
        "chosen": [number[i] for i in config.chosen if i in number],
        "has_proxy": bool(config.proxy),
        "bytes_per_s": config.bytes_per_s,
        "language": config.language,
        "scheme": config.scheme,
        "presets": len(config.presets),
    }


def _queue(config: Config, uploads: Iterable[Upload]) -> str:
    providers = {account.id: account.provider for account in config.accounts}
    lines: Counter[str] = Counter()
    for upload in uploads:
        problem = upload.problem
        why = f" {problem.kind} {problem.code} at {problem.step}" if problem else ""
        provider = providers.get(upload.account_id, "an account that is gone")
        lines[f"{provider}: {upload.state}{without_names(why)}"] += 1
    return "".join(f"{count} x {line}\n" for line, count in lines.most_common()) or "empty\n"


def _log(logs: Path) -> str:
    try:
        file = max(logs.glob("*.log"), key=lambda path: path.stat().st_mtime, default=None)
        text = file.read_text("utf-8", "replace") if file else ""
    except OSError as error:
        return f"not readable: {error.strerror}\n"
    return without_names(text[-LOG_TAIL_CHARACTERS:]) or "empty\n"
