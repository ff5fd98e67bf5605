"""What the question about converted copies is about: tracks, their formats, the services."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from musicupload_gui.domain.delivery import copy_format
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import TrackId
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.amounts import list_text
from musicupload_gui.ui.window_texts import copies_detail, copies_text


@dataclass(frozen=True, slots=True)
class Copying:
    """The tracks that would go out as copies, summed up."""

    question: str
    detail: str
    services: tuple[str, ...]
    accounts: tuple[AccountId, ...]

    @staticmethod
    def of(pairs: Sequence[tuple[TrackId, AccountId]], session: Session) -> Copying:
        """Sum up the pairs of a plan that need a copy."""
        chosen = {account_id for _, account_id in pairs}
        accounts = tuple(a for a in session.accounts.all() if a.id in chosen)
        infos = {a.id: session.accounts.info(a.provider) for a in accounts}
        tracks = {track_id: session.library[track_id] for track_id, _ in pairs}
        formats = dict.fromkeys(t.audio.format.value.upper() for t in tracks.values())
        copies = dict.fromkeys(
            kind.value.upper() for t, a in pairs if (kind := copy_format(tracks[t], infos[a]))
        )
        services = tuple(dict.fromkeys(info.name for info in infos.values()))
        return Copying(
            copies_text(len(tracks), list_text(tuple(copies))),
            copies_detail(tuple(formats), services),
            services,
            tuple(infos),
        )
