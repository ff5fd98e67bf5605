"""The words of a row: its state, what follows it, and the note where others have a bar."""

from __future__ import annotations

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.upload import Upload
from musicupload_gui.engine.retry import MAX_TRIES
from musicupload_gui.ui.amounts import clock_span, moment_text, nth_text, number_text, series_text
from musicupload_gui.ui.texts import PROBLEM_DETAILS, STATE_DETAILS, STATE_WORDS, Face
from musicupload_gui.ui.tongue import plural, tr

_LANES_NAMED = 2
_STOPPED = frozenset({Face.FAILED, Face.HELD, Face.UNKNOWN})


def state_word(face: Face, upload: Upload, now: float) -> str:
    """The state; while it waits, with the time that is left."""
    if face is Face.WAITING and upload.retry_at is not None:
        return tr("Retry in {time}").format(time=clock_span(upload.retry_at - now))
    return tr(STATE_WORDS[face])


def usual_detail(face: Face) -> str:
    """What follows the word when there is nothing more exact to say."""
    return tr(STATE_DETAILS[face]) if face in STATE_DETAILS else ""


def state_detail(face: Face, upload: Upload, info: ProviderInfo | None) -> str:
    """What follows the word of one upload, to a service of this kind."""
    if face is Face.PROCESSING and upload.counts is not None:
        return tr("going live")
    if face is Face.PROCESSING:
        open_lanes = [lane.name for lane in upload.lanes if not lane.is_done]
        return series_text(open_lanes[:_LANES_NAMED])
    if face is Face.QUEUED:
        return tr("one at a time") if info and info.max_parallel == 1 else ""
    if face is Face.SENDING and upload.attempt:
        if not upload.sent_bytes:
            return tr("starting again")
        return tr("try {count}").format(count=upload.attempt + 1)
    if face in _STOPPED and upload.problem:
        return _problem_detail(upload.problem.kind, info)
    return usual_detail(face)


def some_text(count: int, total: int) -> str:
    """To how many services a track goes, of all that it was meant for."""
    return tr("to {count} of {total}").format(count=count, total=total)


def detail_of_many(face: Face, upload: Upload | None, detail: str, count: int, total: int) -> str:
    """What follows the word of a track, of which `count` of `total` uploads say the same.

    `upload` is the first of them and `detail` is its own.
    """
    if face is Face.READY:
        both = tr("at both services")
        return both if total == 2 else plural("at all %n services", "at all %n services", total)
    if face is Face.SENDING:
        return some_text(count, total) if count < total else tr("to {total}").format(total=total)
    if count == total:
        return detail
    if not detail:
        return tr("{count} of {total}").format(count=count, total=total)
    problem = upload.problem if upload and face in _STOPPED else None
    if problem and problem.kind is ErrorKind.AUTH:
        detail = tr("new token")
    return tr("{count} of {total}: {detail}").format(count=count, total=total, detail=detail)


def note_text(face: Face, upload: Upload, now: float, in_line: int) -> str:
    """The note of an upload; `in_line` is its place in its account's line, from 1."""
    if face is Face.QUEUED and in_line:
        told = tr("{place} in line") if in_line > 1 else tr("next in line")
        return told.format(place=nth_text(in_line))
    if face is Face.WAITING:
        count = min(upload.attempt + 1, MAX_TRIES)
        return tr("try {count} of {total}").format(count=count, total=MAX_TRIES)
    if face is Face.FINISHING:
        return tr("sent")
    if face is Face.IMPORTED and upload.receipt:
        is_update = "update_to" in upload.receipt.remote
        return tr("replaces a live track") if is_update else tr("new")
    if face is Face.PROCESSING and upload.lanes:
        done = sum(lane.is_done for lane in upload.lanes)
        lanes = plural("{done} of %n lanes", "{done} of %n lanes", len(upload.lanes))
        return lanes.format(done=done)
    if face is Face.READY:
        at = upload.receipt.finished_at if upload.receipt else 0.0
        return moment_text(at or upload.changed_at, now)
    return ""


def _problem_detail(kind: ErrorKind, info: ProviderInfo | None) -> str:
    if kind is ErrorKind.TOO_LARGE and info and info.size_limit_bytes:
        limit = f"{number_text(info.size_limit_bytes / 1_000_000)} MB"
        return tr("over {size}").format(size=limit)
    return tr(PROBLEM_DETAILS[kind])
