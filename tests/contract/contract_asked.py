"""Runs a test with one provider, told something, and reads what its service was asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import msgspec
import pytest
from contract_bench import ACCOUNT, Bench
from contract_cases import CASES, Case
from stage import LIMIT_S

from musicupload_gui.domain.upload import Upload
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.wire import SeenRequest


def case_of(provider: str, **options: str) -> Case:
    """The provider's case, with more options of its account."""
    case = next(case for case in CASES if case.provider == provider)
    return replace(case, options={**case.options, **options})


def given(provider: str, **options: str) -> pytest.MarkDecorator:
    """Runs a test of `bench` with this provider alone, and with these options of its account."""
    return pytest.mark.parametrize("case", [case_of(provider, **options)], ids=[provider])


async def send_until(
    bench: Bench, song: Path, is_there: Callable[[Upload], bool], **fields: str
) -> Upload:
    """Send a song and wait until its upload is somewhere; fails at the limit."""
    session = bench.house.session
    news = asyncio.Event()
    session.listen(lambda _: news.set())
    found = await session.add_now([song])
    session.edits.edit(found.tracks, fields)
    session.start(found.tracks, {ACCOUNT})
    async with asyncio.timeout(LIMIT_S):
        while not is_there(bench.upload()):
            news.clear()
            await news.wait()
    return bench.upload()


def requests(practice: Practice, path_end: str, method: str = "POST") -> list[SeenRequest]:
    """The requests to one route, in their order."""
    return [
        seen for seen in practice.seen if seen.method == method and seen.path.endswith(path_end)
    ]


def bodies(practice: Practice, path_end: str) -> list[dict[str, Any]]:
    """What was posted to one route as JSON, in its order."""
    return [
        msgspec.json.decode(seen.text, type=dict[str, Any]) for seen in requests(practice, path_end)
    ]


def forms(practice: Practice, path_end: str) -> list[dict[str, str]]:
    """What was posted to one route as a form, in its order."""
    return [
        dict(parse_qsl(seen.text.decode(), keep_blank_values=True, strict_parsing=True))
        for seen in requests(practice, path_end)
    ]


def queries(practice: Practice, path_end: str, method: str = "POST") -> list[dict[str, str]]:
    """What stood in the queries to one route, in its order."""
    return [dict(parse_qsl(seen.query)) for seen in requests(practice, path_end, method)]
