"""Asks services about what arrived, and has it changed there, through the session as the window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from contract_bench import Bench
from stage import LIMIT_S

from musicupload_gui.domain.remote import RemoteTrack
from musicupload_gui.domain.track import Cover
from musicupload_gui.engine.news import News, RemoteChanged, RemoteSeen
from musicupload_gui.engine.store import HistoryEntry

N = TypeVar("N", RemoteSeen, RemoteChanged)


async def told(bench: Bench, kind: type[N], ask: Callable[[], None]) -> N:
    """Ask for something, and the next news of a kind; fails at the limit."""
    answer: asyncio.Future[N] = asyncio.get_running_loop().create_future()

    def hear(news: News) -> None:
        if isinstance(news, kind) and not answer.done():
            answer.set_result(news)

    audience = bench.house.session.audience
    audience.join(hear)
    ask()
    async with asyncio.timeout(LIMIT_S):
        found = await answer
    audience.leave(hear)
    return found


def newest(bench: Bench) -> HistoryEntry:
    return bench.house.session.history()[0]


async def look(bench: Bench, entry: HistoryEntry | None = None) -> RemoteSeen:
    """Ask about an upload, the newest one unless told otherwise."""
    asked = entry or newest(bench)
    return await told(bench, RemoteSeen, lambda: bench.house.session.aftercare.look([asked]))


async def seen(bench: Bench) -> RemoteTrack:
    """What the service says about the newest upload; there may be no problem."""
    news = await look(bench)
    assert news.remote is not None, news.problem
    return news.remote


async def change(bench: Bench, fields: dict[str, str], cover: Cover | None = None) -> RemoteChanged:
    """Change the newest upload's track, and wait until the service was asked again."""
    care, upload_id = bench.house.session.aftercare, newest(bench).upload_id
    changed: list[RemoteChanged] = []

    def hear(news: News) -> None:
        if isinstance(news, RemoteChanged):
            changed.append(news)

    bench.house.session.audience.join(hear)
    await told(bench, RemoteSeen, lambda: care.change(upload_id, fields, cover))
    bench.house.session.audience.leave(hear)
    (found,) = changed
    return found
