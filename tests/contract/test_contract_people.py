"""Writers and publishers arrive under the site's names; another value reaches its own service."""

from __future__ import annotations

from pathlib import Path

import pytest
from contract_asked import case_of, forms, given
from contract_bench import ACCOUNT, Bench

from musicupload_gui.domain.metadata import Metadata
from musicupload_gui.domain.people import values
from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.track import AudioFormat, Track, TrackId
from musicupload_gui.domain.upload import State
from musicupload_gui.providers.sourceaudio_info import INFO
from musicupload_gui.providers.sourceaudio_people import people_meta

pytestmark = pytest.mark.anyio
WAV = AudioFormat.WAV
Songs = dict[AudioFormat, Path]
WRITERS, PUBLISHERS = INFO.people
TOLD = {
    **values(
        "sourceaudio",
        WRITERS,
        [
            {"first_name": "Anna", "last_name": "Kessel", "share": "60", "role": "Composer"},
            {"first_name": "Per", "last_name": "Lund", "share": "40", "cae_ipi": "00014107338"},
        ],
    ),
    **values(
        "sourceaudio",
        PUBLISHERS,
        [{"company": "Northlight Songs", "share": "100", "collection_share": "50", "pro": "STIM"}],
    ),
}
ARRIVED = {
    "Writer 1 First Name": "Anna",
    "Writer 1 Last Name": "Kessel",
    "Writer 1 Ownership Share": "60",
    "Writer 1 Role": "Composer",
    "Writer 2 First Name": "Per",
    "Writer 2 Last Name": "Lund",
    "Writer 2 Ownership Share": "40",
    "Writer 2 CAE/IPI": "00014107338",
    "Publisher 1 Company": "Northlight Songs",
    "Publisher 1 Ownership Share": "100",
    "Publisher 1 Collection Share Percentage 1": "50",
}
"""The practice site lists no `Pro Affiliation`, so that is left out."""


@given("sourceaudio")
async def test_two_writers_and_a_publisher(bench: Bench, songs: Songs) -> None:
    upload = await bench.send(songs[WAV], **TOLD)
    assert (upload.state, upload.problem) == (State.READY, None)
    (track,) = bench.practice.sourceaudio.tracks.values()
    people = {n: text for n, text in track.meta.items() if n.startswith(("Writer", "Publisher "))}
    assert people == ARRIVED
    assert bench.practice.sourceaudio.ignored_meta == set[str]()


@given("sourceaudio")
async def test_people_stay_out_of_an_upload_of_somebody_else(bench: Bench, songs: Songs) -> None:
    await bench.send(songs[WAV], **TOLD, **{"sourceaudio.upload_id": "1"})
    (told,) = forms(bench.practice, "/import/upload")
    assert not [name for name in told if name.startswith("meta[")]


async def test_a_site_spells_them_as_it_likes() -> None:
    track = Track(TrackId("t"), (), Metadata()).with_values(TOLD)
    names = ("WRITER {x} LAST NAME", "publisher {x} collection share percentage {y}")
    fields = {name.lower(): name for name in names}
    assert people_meta(track, fields) == {
        "WRITER 1 LAST NAME": "Kessel",
        "WRITER 2 LAST NAME": "Lund",
        "publisher 1 collection share percentage 1": "50",
    }


@given("sourceaudio")
async def test_another_value_reaches_only_its_own_service(bench: Bench, songs: Songs) -> None:
    session, case = bench.house.session, case_of("swayzio")
    other = Account(AccountId("other"), "Other", case.provider, case.address(bench.practice))
    await session.destinations.put(other, case.secrets)
    found = await session.add_now([songs[WAV]])
    told = {"title": "Kites", "artist": "Anna", "swayzio.title": "Kites (Swayzio Edit)"}
    session.edits.edit(found.tracks, {**told, "sourceaudio.artist": "Anna Kessel"})
    session.start(found.tracks, {ACCOUNT, other.id})
    await bench.end()
    assert {u.state for u in session.queue.ledger.all()} == {State.READY}
    (there,) = bench.practice.swayzio.tracks.values()
    assert (there.title, there.metadata["artist"]) == ("Kites (Swayzio Edit)", "Anna")
    (here,) = bench.practice.sourceaudio.tracks.values()
    assert (here.meta["Title"], here.meta["Artist"]) == ("Kites", "Anna Kessel")
    assert session.library[found.tracks[0]].title == "Kites"
