"""What one row says: a track or an upload boiled down to a word, a detail, a bar and one action."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.provider import Account, AccountId, ProviderInfo, marked_as
from musicupload_gui.domain.rules import Finding, Severity
from musicupload_gui.domain.upload import Lane, State, Upload
from musicupload_gui.engine.news import TrackItem
from musicupload_gui.ui.amounts import number_text, series_text
from musicupload_gui.ui.finding_texts import finding_text
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.summary_texts import (
    detail_of_many,
    note_text,
    some_text,
    state_detail,
    state_word,
    usual_detail,
)
from musicupload_gui.ui.texts import ACTION_LABELS, STATE_WORDS, Action, Face
from musicupload_gui.ui.tongue import plural, tr


class Tone(StrEnum):
    """How loud a row speaks: colour only where a person or a wait is involved."""

    NEUTRAL = "neutral"
    ACTIVE = "active"
    OK = "ok"
    WARN = "warn"
    ERR = "err"
    QUIET = "quiet"


LOOKS: Mapping[Face, tuple[str, Tone]] = {
    Face.DRAFT: ("state-draft", Tone.NEUTRAL),
    Face.NEEDS_WORK: ("state-needs-work", Tone.WARN),
    Face.READING: ("state-draft", Tone.QUIET),
    Face.QUEUED: ("state-queued", Tone.NEUTRAL),
    Face.PREPARING: ("state-preparing", Tone.ACTIVE),
    Face.SENDING: ("state-sending", Tone.ACTIVE),
    Face.FINISHING: ("state-finishing", Tone.ACTIVE),
    Face.PROCESSING: ("state-processing", Tone.ACTIVE),
    Face.IMPORTED: ("state-imported", Tone.ACTIVE),
    Face.READY: ("state-ready", Tone.OK),
    Face.WAITING: ("state-waiting", Tone.WARN),
    Face.HELD: ("state-held", Tone.WARN),
    Face.PAUSED: ("state-paused", Tone.NEUTRAL),
    Face.UNKNOWN: ("state-unknown", Tone.WARN),
    Face.FAILED: ("state-failed", Tone.ERR),
    Face.CANCELLED: ("state-cancelled", Tone.QUIET),
}
PRECEDENCE: tuple[Face, ...] = (
    Face.FAILED,
    Face.UNKNOWN,
    Face.HELD,
    Face.NEEDS_WORK,
    Face.WAITING,
    Face.SENDING,
    Face.FINISHING,
    Face.PREPARING,
    Face.PROCESSING,
    Face.QUEUED,
    Face.IMPORTED,
    Face.PAUSED,
    Face.READING,
    Face.DRAFT,
    Face.CANCELLED,
    Face.READY,
)
"""A track shows the first of these that applies to any of its uploads."""
RANK = {face: rank for rank, face in enumerate(PRECEDENCE)}
_DRAFTS = frozenset({Face.DRAFT, Face.READING, Face.NEEDS_WORK})
_FIX_KINDS = frozenset({ErrorKind.TOO_LARGE, ErrorKind.FORMAT})
ARRIVED = frozenset({State.FINISHING, State.PROCESSING, State.IMPORTED, State.READY})
"""All bytes are at the service."""
OUT_OF_THE_WAY = frozenset({State.DRAFT, State.FAILED, State.CANCELLED, State.UNKNOWN})
"""Bytes that nobody waits for."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where tracks can go, as far as a row's words depend on it."""

    infos: Mapping[str, ProviderInfo] = field(default_factory=lambda: MappingProxyType({}))
    accounts: Mapping[AccountId, Account] = field(default_factory=lambda: MappingProxyType({}))
    chosen: frozenset[AccountId] = frozenset()
    held: frozenset[AccountId] = frozenset()
    """The accounts that the person has put on hold."""

    def name(self, account_id: AccountId) -> str:
        """What a person calls the account; its id when it is not known any more."""
        account = self.accounts.get(account_id)
        return shown(account.name) if account else account_id

    @property
    def goals(self) -> frozenset[str]:
        """The providers that the next upload goes to."""
        return frozenset(a.provider for a in self.accounts.values() if a.id in self.chosen)

    def info(self, account_id: AccountId) -> ProviderInfo | None:
        """The account's kind of service, when both are known."""
        account = self.accounts.get(account_id)
        info = self.infos.get(account.provider) if account else None
        return marked_as(info, account) if info and account else None


@dataclass(frozen=True, slots=True)
class Leg:
    """One destination of a track; without an upload it is only intended."""

    account_id: AccountId
    upload: Upload | None = None


def legs_of(uploads: Sequence[Upload], places: Places) -> tuple[Leg, ...]:
    """Where a track goes or went, in the order of the accounts."""
    by_account = {upload.account_id: upload for upload in uploads}
    wanted = [a for a in places.accounts if a in by_account or a in places.chosen]
    forgotten = [account_id for account_id in by_account if account_id not in places.accounts]
    return tuple(Leg(a, by_account.get(a)) for a in (*wanted, *forgotten))


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything that a row shows in its Status and Progress columns."""

    face: Face
    word: str
    detail: str
    tone: Tone
    icon: str
    action: Action | None = None
    action_label: str = ""
    upload_id: str = ""
    """The upload that the action is about; empty when it is about the track."""
    note: str = ""
    """Plain words in the Progress column, such as `2nd in line`."""
    fraction: float | None = None
    sent_bytes: int = 0
    size_bytes: int = 0
    lanes: tuple[Lane, ...] = ()

    @property
    def is_action_quiet(self) -> bool:
        """Whether the action shows only under the pointer or with focus."""
        return self.action is Action.SEND_AGAIN


def face_of_leg(leg: Leg, item: TrackItem, places: Places) -> Face:
    """What the row of one destination says."""
    if leg.upload and leg.upload.state is not State.DRAFT:
        return Face(leg.upload.state.value)
    return _face_of_draft(item, _findings_at([leg], item, places))


def face_of_track(item: TrackItem, legs: Sequence[Leg], places: Places) -> Face:
    """What a track's row says: the first in `PRECEDENCE` that any of its destinations says."""
    if not legs:
        return _face_of_draft(item, item.findings)
    return min((face_of_leg(leg, item, places) for leg in legs), key=RANK.__getitem__)


def summarise_leg(
    leg: Leg, item: TrackItem, places: Places, now: float, in_line: int = 0
) -> Summary:
    """The words of one destination's row; `in_line` is its place in its account's line, from 1."""
    face = face_of_leg(leg, item, places)
    upload = leg.upload
    if upload is None or upload.state is State.DRAFT:
        return _draft(face, _findings_at([leg], item, places), places)
    action = _action(face, upload)
    if face is Face.HELD and upload.account_id in places.held:
        action, label = Action.GO_ON, tr(ACTION_LABELS[Action.GO_ON])
        return replace(
            _plain(face), detail=tr("by you"), action=action, action_label=label,
            upload_id=upload.id, size_bytes=upload.size_bytes,
        )  # fmt: skip
    return replace(
        _plain(face),
        word=state_word(face, upload, now),
        detail=state_detail(face, upload, places.info(upload.account_id)),
        action=action,
        action_label=tr(ACTION_LABELS[action]) if action else "",
        upload_id=upload.id,
        note=note_text(face, upload, now, in_line),
        fraction=_fraction(upload),
        sent_bytes=upload.sent_bytes,
        size_bytes=upload.size_bytes,
        lanes=upload.lanes if face is Face.PROCESSING else (),
    )


def summarise_upload(
    upload: Upload, item: TrackItem, places: Places, now: float, in_line: int = 0
) -> Summary:
    """The words of one upload, as `summarise_leg` has them."""
    return summarise_leg(Leg(upload.account_id, upload), item, places, now, in_line)


def summarise_track(
    item: TrackItem, legs: Sequence[Leg], places: Places, now: float, in_line: int = 0
) -> Summary:
    """The words of a track's row; `in_line` is the best place that any of its uploads has."""
    if not legs:
        return _draft(_face_of_draft(item, item.findings), item.findings, places)
    faces = [face_of_leg(leg, item, places) for leg in legs]
    face = min(faces, key=RANK.__getitem__)
    shown = [leg for leg, its in zip(legs, faces, strict=True) if its is face]
    if face in _DRAFTS:
        summary = _draft(face, _findings_at(shown, item, places), places)
        if face is not Face.DRAFT or len(shown) == len(legs):
            return summary
        return replace(summary, detail=some_text(len(shown), len(legs)))
    leg = _first(face, shown)
    first = summarise_leg(leg, item, places, now, in_line)
    if len(legs) == 1:
        at = tr("at {account}").format(account=places.name(legs[0].account_id))
        return replace(first, detail=at) if face is Face.READY else first
    detail = detail_of_many(face, leg.upload, first.detail, len(shown), len(legs))
    if face is not Face.SENDING:
        return replace(first, detail=detail)
    sent, size = _bytes_on_the_way(legs)
    fraction = sent / size if size else None
    return replace(first, detail=detail, fraction=fraction, sent_bytes=sent, size_bytes=size)


def reader_text(names: Sequence[str], summary: Summary, where: str = "") -> str:
    """A row as a screen reader says it: "Night Drive, Anna Kessel, sending to Swayzio, 62 percent".

    `names` are the row's title and artist, or the account of an upload's row; `where` is the one
    service that a track goes to.
    """
    is_going = where and summary.face is Face.SENDING
    detail = tr("to {account}").format(account=where) if is_going else summary.detail
    # In the middle of what is said the word begins small.
    word = f"{summary.word[:1].lower()}{summary.word[1:]}"
    state = " ".join(part for part in (word, detail) if part)
    said = summary.note
    if summary.fraction is not None:
        said = plural("%n percent", "%n percent", int(summary.fraction * 100))
    parts = (*names, state, said, summary.action_label)
    return series_text([part for part in parts if part])


def _findings_at(legs: Iterable[Leg], item: TrackItem, places: Places) -> tuple[Finding, ...]:
    if not item.findings:
        return ()
    here = {info.id for leg in legs if (info := places.info(leg.account_id))}
    return tuple(finding for finding in item.findings if finding.provider in here)


def _face_of_draft(item: TrackItem, findings: Iterable[Finding]) -> Face:
    if any(finding.severity is Severity.BLOCKED for finding in findings):
        return Face.NEEDS_WORK
    return Face.DRAFT if item.track.is_read else Face.READING


def _plain(face: Face) -> Summary:
    icon, tone = LOOKS[face]
    return Summary(face, tr(STATE_WORDS[face]), usual_detail(face), tone, icon)


def _draft(face: Face, findings: Sequence[Finding], places: Places) -> Summary:
    plain = _plain(face)
    if face is Face.NEEDS_WORK:
        blocked = {(f.kind, f.field): f for f in findings if f.severity is Severity.BLOCKED}
        first = next(iter(blocked.values()))
        info = places.infos.get(first.provider)
        short = finding_text(first, info.name if info else first.provider).short
        more, label = "", tr(ACTION_LABELS[Action.FIX])
        if len(blocked) > 1:
            more = f" +{number_text(len(blocked) - 1)}"
            label = plural("Fix %n problem", "Fix %n problems", len(blocked))
        return replace(plain, detail=short + more, action=Action.FIX, action_label=label)
    warnings = {(f.kind, f.field) for f in findings}
    if face is Face.DRAFT and warnings:
        return replace(plain, detail=plural("%n warning", "%n warnings", len(warnings)))
    return plain


def _first(face: Face, shown: Sequence[Leg]) -> Leg:
    if face is Face.WAITING:
        return min(shown, key=lambda leg: (leg.upload and leg.upload.retry_at) or 0.0)
    return shown[0]


def _action(face: Face, upload: Upload) -> Action | None:
    if face is Face.FAILED and upload.problem and upload.problem.kind in _FIX_KINDS:
        return Action.FIX
    if face is Face.FAILED and upload.problem and upload.problem.kind is ErrorKind.ALREADY_SENT:
        return Action.SEND_ANYWAY
    return {
        Face.FAILED: Action.RETRY,
        Face.WAITING: Action.RETRY_NOW,
        Face.HELD: Action.FIX_ACCOUNT,
        Face.UNKNOWN: Action.DECIDE,
        Face.CANCELLED: Action.SEND_AGAIN,
        Face.IMPORTED: Action.PUBLISH,
    }.get(face)


def _fraction(upload: Upload) -> float | None:
    if upload.state is State.FINISHING:
        return 1.0
    if upload.state in {State.SENDING, State.PAUSED} and upload.size_bytes:
        if upload.state is State.PAUSED and not upload.sent_bytes:
            return None
        return min(1.0, upload.sent_bytes / upload.size_bytes)
    return None


def _bytes_on_the_way(legs: Iterable[Leg]) -> tuple[int, int]:
    # Over all uploads, not only those sending now: so the bar cannot run back when one more joins.
    sent = size = 0
    for leg in legs:
        upload = leg.upload
        if upload is None or upload.state in OUT_OF_THE_WAY:
            continue
        size += upload.size_bytes
        sent += upload.size_bytes if upload.state in ARRIVED else upload.sent_bytes
    return sent, size
