"""Lets the fault of a cell happen: by the practice servers, the network, the disk or the file."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from matrix_parts import FOR_EVER, Cell, Column, Outcome, Strike, Trick
from matrix_tls import Certificates, TlsDoor
from matrix_trial import Trial

from musicupload_gui.domain.upload import State, Upload
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.sourceaudio_params import Format
from musicupload_gui.practice.sourceaudio_site import SiteFile, SiteTrack

_MIB = 1024 * 1024
LARGE_BYTES = 20 * _MIB
"""More than both ends of a connection hold, so that a fault can strike before the last byte."""
_AWAY_FOR_TRIES = 3
_OLD_S = -60.0
_NEARLY_OVER_S = 20.0
_EARLY = {FaultKind.EARLY_STATUS, FaultKind.EARLY_OK, FaultKind.STALL}
_FILE_TRICKS = {Trick.REWRITTEN, Trick.REWRITTEN_ONCE, Trick.SHRUNK, Trick.GROWN, Trick.DELETED}


def needs_large(cell: Cell) -> bool:
    """Whether the fault strikes while the bytes are under way."""
    if isinstance(cell.how, Trick):
        return cell.how in _FILE_TRICKS
    is_carrier = cell.place.column in (Column.BYTES, Column.POST)
    return is_carrier and (cell.how.kind in _EARLY or cell.how.after_bytes > 0)


@asynccontextmanager
async def armed(
    trial: Trial, certificates: Certificates, patch: pytest.MonkeyPatch
) -> AsyncGenerator[None]:
    """The fault of the trial's cell, ready to strike."""
    how = trial.cell.how
    match how:
        case Strike():
            strike(trial, how)
        case Trick.UNREACHABLE:
            go_dead_once(trial, patch)
        case Trick.NETWORK_LOST:
            lose_network(trial)
        case Trick.DISK_FULL:
            fill_disk(trial)
        case Trick.JOURNAL_FULL | Trick.ANSWER_NOT_NOTED:
            fill_journal(trial, is_answer=how is Trick.ANSWER_NOT_NOTED)
        case Trick.STRANGERS_CERTIFICATE:
            async with strangers_certificate(trial, certificates, patch):
                yield
            return
        case _ if how in _FILE_TRICKS:
            change_file(trial, how)
        case _:
            bewilder(trial, how)
    yield


def strike(trial: Trial, how: Strike) -> None:
    place = trial.cell.place
    where = (place.service, place.method, place.path_part)
    if how.on_fetch:
        where = ("store", "GET", "/bucket/")
    trial.practice.store.refuses_second_put = how.is_one_time
    first = Fault(
        how.kind,
        *where,
        times=how.times,
        status=how.status,
        body=how.body,
        raw=how.raw,
        headers=how.headers,
        is_work_done=how.is_work_done,
        after_bytes=how.after_bytes,
    )
    trial.practice.faults.add(first, *([Fault(how.then, *where)] if how.then else []))


def go_dead_once(trial: Trial, patch: pytest.MonkeyPatch) -> None:
    """Close the servers right before the request, until the row waits."""
    practice = trial.practice
    at_connect(trial, patch, practice.stop)
    once(trial, lambda upload: upload.state is State.WAITING, practice.start)


def lose_network(trial: Trial) -> None:
    """Lose the request's answer; from then on nothing can be reached for several tries."""
    strike(trial, Strike(FaultKind.LOST_ANSWER))
    practice = trial.practice
    stopped = {State.WAITING, State.UNKNOWN}
    once(trial, lambda upload: upload.state in stopped, practice.stop)
    if trial.cell.outcome is Outcome.P:
        trial.before_fix.append(practice.start)
    else:
        once(trial, lambda _: len(trial.waits()) > _AWAY_FOR_TRIES, practice.start)


def journal_of(trial: Trial) -> sqlite3.Connection:
    """The one place that looks inside the house: a full disk cannot be had otherwise."""
    return trial.session._works.store._db  # pyright: ignore[reportPrivateUsage] - see above


def fill_disk(trial: Trial) -> None:
    """Let every commit fail from the moment when the upload is in line."""
    db = journal_of(trial)
    once(trial, lambda _: True, lambda: db.execute("PRAGMA query_only=1"))
    trial.before_fix.append(lambda: db.execute("PRAGMA query_only=0"))


def fill_journal(trial: Trial, *, is_answer: bool) -> None:
    """Let the one commit fail that must be there before the request, or after its answer."""
    db = journal_of(trial)
    moment = "UPDATE" if is_answer else "INSERT"
    db.execute(
        f"CREATE TEMP TRIGGER full BEFORE {moment} ON steps"
        f" WHEN NEW.name = '{trial.cell.place.step}'"
        " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    )
    trial.before_fix.append(lambda: db.execute("DROP TRIGGER IF EXISTS full"))


def change_file(trial: Trial, how: Trick) -> None:
    """Change the file when the first of its bytes have gone out."""
    song = trial.song
    original = song.with_name("original")
    changes: dict[Trick, Callable[[], object]] = {
        Trick.REWRITTEN: lambda: rewrite(song),
        Trick.REWRITTEN_ONCE: lambda: rewrite(song),
        Trick.SHRUNK: lambda: os.truncate(song, 3 * _MIB),
        Trick.GROWN: lambda: os.truncate(song, LARGE_BYTES + 100),
        Trick.DELETED: lambda: song.rename(original),
    }
    trial.practice.store.refuses_second_put = how is Trick.REWRITTEN_ONCE
    once(trial, lambda upload: 0 < upload.sent_bytes < upload.size_bytes, changes[how])
    if how is Trick.DELETED:
        trial.before_fix.append(lambda: original.exists() and shutil.copyfile(original, song))


def rewrite(song: Path) -> None:
    """Change some of what has gone out already, and some of what has not."""
    size_bytes = song.stat().st_size
    with song.open("r+b") as file:
        for at in (size_bytes // 100, size_bytes - 4):
            file.seek(at)
            file.write(b"else")


def bewilder(trial: Trial, how: Trick) -> None:
    """What a service gives out, and does not stand by."""
    practice = trial.practice
    site, swayzio, delivery = practice.sourceaudio, practice.swayzio, practice.audiodelivery
    match how:
        case Trick.ADDRESS_GONE:
            once(trial, is_done("intent", "track"), lambda: forget_address(trial))
        case Trick.JOB_GONE:
            once(trial, lambda upload: upload.state is State.SENDING, site.jobs.popitem)
        case Trick.STAGED_GONE:
            once(trial, is_done("stage"), practice.bucket.objects.clear)
        case Trick.REWRITTEN_LATE:
            once(trial, is_done("stage"), lambda: rewrite(trial.song))
        case Trick.BORN_OLD if trial.cell.place.step == "session":
            delivery.session_life_s = _NEARLY_OVER_S
        case Trick.BORN_OLD:
            swayzio.url_life_s = delivery.url_ttl_s = _OLD_S
            once(trial, is_done("intent", "track"), lambda: give_time(trial))
        case Trick.REPLACES:
            old = SiteFile(trial.song.name, Format.WAV, 1, "old")
            site.tracks[77] = SiteTrack(77, {Format.WAV: old}, [Format.WAV], {})
        case Trick.FOREIGN_FINALIZE:
            swayzio.foreign_finalize_url = True
        case _:
            raise AssertionError(how)


def forget_address(trial: Trial) -> None:
    practice = trial.practice
    keys = [upload.asset_id for upload in practice.swayzio.uploads.values()]
    keys += practice.audiodelivery.tracks
    gone = Fault(FaultKind.STATUS, "store", "PUT", keys[-1], times=FOR_EVER, status=404)
    practice.faults.add(gone)


def give_time(trial: Trial) -> None:
    trial.practice.swayzio.url_life_s = trial.practice.audiodelivery.url_ttl_s = 900.0


@asynccontextmanager
async def strangers_certificate(
    trial: Trial, certificates: Certificates, patch: pytest.MonkeyPatch
) -> AsyncGenerator[None]:
    """Put TLS before the service and the store; at the request another certificate is shown."""
    practice, provider = trial.practice, trial.cell.place.provider
    patch.setenv("SSL_CERT_FILE", str(certificates.authority))
    service = {"riffusion": "useapi", "flowmusic": "useapi"}.get(provider, provider)
    async with (
        TlsDoor.open(address_of(practice, service), certificates) as door,
        TlsDoor.open(practice.store_address, certificates) as store_door,
    ):
        trial.addresses = {provider: door.address, "s3": store_door.address}
        practice.store.address = store_door.address
        is_store = trial.cell.place.service == "store"
        struck = store_door if is_store else door
        at_connect(trial, patch, struck.show_strangers, urlsplit(struck.address).port)
        trial.before_fix.append(struck.show_own)
        yield


def is_done(*steps: str) -> Callable[[Upload], bool]:
    """Whether one of the steps has its answer."""
    return lambda upload: any(m.name in steps and m.finished_at for m in upload.steps)


def address_of(practice: Practice, service: str) -> str:
    """Where a practice service is."""
    return {
        "swayzio": practice.swayzio_address,
        "audiodelivery": practice.audiodelivery_address,
        "sourceaudio": practice.sourceaudio_address,
        "useapi": practice.useapi_address,
        "store": practice.store_address,
    }[service]


def once(trial: Trial, when: Callable[[Upload], bool], act: Callable[[], Any]) -> None:
    """Do something the first time when the upload is told to be so."""
    trial.to_come.append(act)

    def hook(upload: Upload) -> None:
        if act in trial.to_come and when(upload):
            trial.to_come.remove(act)
            act()

    trial.ear.hooks.append(hook)


def at_connect(
    trial: Trial, patch: pytest.MonkeyPatch, act: Callable[[], None], port: int | None = None
) -> None:
    """Do something right before the connection for the cell's request is made.

    Every request of the service has a connection of its own then, and the one before it is known.
    """
    practice, place = trial.practice, trial.cell.place
    practice.faults.add(Fault(FaultKind.HANG_UP, place.service, times=FOR_EVER))
    at_port = port or urlsplit(address_of(practice, place.service)).port
    loop = asyncio.get_running_loop()
    look_up = loop.getaddrinfo
    trial.to_come.append(act)

    def is_next() -> bool:
        before = [f"{s.method} {s.path}" for s in practice.seen if s.service == place.service]
        method, _, part = place.after.partition(" ")
        last = before[-1] if before else ""
        return last.startswith(method) and part in last if place.after else not before

    async def look_up_then(host: str, port: int, **how: Any) -> list[Any]:
        if act in trial.to_come and port == at_port and is_next():
            trial.to_come.remove(act)
            act()
        return await look_up(host, port, **how)

    patch.setattr(loop, "getaddrinfo", look_up_then)
