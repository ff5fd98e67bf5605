"""The history as papers for others: a sheet, a page to print, and JSON for programs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import PurePath

import msgspec

from musicupload_gui.domain.sheets import Sheet
from musicupload_gui.engine.store import HistoryEntry

HEADINGS = ("Arrived", "Title", "Artist", "Account", "Service", "File", "Bytes", "SHA-256", "Ids")
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Delivery note</title>
<style>
body {{ font: 14px/1.5 system-ui, sans-serif; margin: 2rem; color: #1b1c21; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ text-align: left; padding: 6px 10px; border-bottom: 1px solid #e4e4e9;
          vertical-align: top; }}
td.id {{ font: 12px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }}
</style></head><body>
<h1>Delivery note</h1>
<p>{summary}</p>
<table><thead><tr>{headings}</tr></thead><tbody>
{rows}
</tbody></table></body></html>
"""


def history_sheet(entries: Sequence[HistoryEntry]) -> Sheet:
    """A row for each upload, as texts."""
    return Sheet("History", HEADINGS, tuple(_cells(entry) for entry in entries), 2)


def history_page(entries: Sequence[HistoryEntry]) -> bytes:
    """A page of HTML without anything from elsewhere, to be printed or sent along."""
    headings = "".join(f"<th>{escape(heading)}</th>" for heading in HEADINGS)
    size = sum(entry.size_bytes for entry in entries)
    summary = f"{len(entries):,} uploads, {size:,} bytes. Times are UTC."
    rows = "\n".join(f"<tr>{_row(_cells(entry))}</tr>" for entry in entries)
    page = _PAGE.format(summary=escape(summary), headings=headings, rows=rows)
    return page.encode("utf-8", "replace")


def history_json(entries: Sequence[HistoryEntry]) -> bytes:
    """The same as JSON: a list of objects with ids, links, times and hashes."""
    told = [
        {
            "arrived": _time(entry),
            "title": entry.title,
            "artist": entry.artist,
            "account": entry.account,
            "service": entry.provider,
            "path": entry.path,
            "bytes": entry.size_bytes,
            "sha256": entry.receipt.sha256,
            "ids": dict(entry.receipt.remote),
            "links": dict(entry.receipt.links),
            "notes": list(entry.receipt.notes),
        }
        for entry in entries
    ]
    return msgspec.json.format(msgspec.json.encode(told), indent=2)


def _cells(entry: HistoryEntry) -> tuple[str, ...]:
    ids = ", ".join(f"{name} {value}" for name, value in entry.receipt.remote.items())
    return (
        _time(entry),
        entry.title,
        entry.artist,
        entry.account,
        entry.provider,
        PurePath(entry.path).name,
        str(entry.size_bytes),
        entry.receipt.sha256,
        ids,
    )


def _row(cells: Sequence[str]) -> str:
    *words, digest, ids = (escape(cell) for cell in cells)
    plain = "".join(f"<td>{cell}</td>" for cell in words)
    return f'{plain}<td class="id">{digest}</td><td class="id">{ids}</td>'


def _time(entry: HistoryEntry) -> str:
    return datetime.fromtimestamp(entry.receipt.finished_at, UTC).strftime("%Y-%m-%d %H:%M:%S")
