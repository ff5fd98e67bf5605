"""A converted file holds the same sound, tags and form, or there is no file and a reason."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from intake_sounds import ffmpeg

from musicupload_gui.domain.errors import ErrorKind, UploadError
from musicupload_gui.domain.track import AudioFormat, Waveform
from musicupload_gui.intake import converting
from musicupload_gui.intake.conversion import Converter
from musicupload_gui.intake.convert_job import ConvertJob
from musicupload_gui.intake.converting import convert
from musicupload_gui.intake.decode_job import DecodeFailure, DecodeJob
from musicupload_gui.intake.decoding import decode
from musicupload_gui.intake.killable import Killable
from musicupload_gui.intake.reader import Reader

WAV, AIFF, FLAC, MP3 = AudioFormat.WAV, AudioFormat.AIFF, AudioFormat.FLAC, AudioFormat.MP3
TARGETS = (WAV, AIFF, FLAC, MP3)
SECONDS = 1.1


@dataclass(frozen=True)
class Source:
    """A file of 1.1 s to be made; its depth to be kept, in the words of the PCM codecs."""

    suffix: str
    options: tuple[str, ...]
    depth: str
    rate_hz: int = 44_100
    layout: str = "stereo"
    is_lossy: bool = False


SOURCES = {
    "flac_16": Source("flac", ("-sample_fmt", "s16"), "s16"),
    "flac_24_96": Source("flac", ("-sample_fmt", "s32"), "s24", 96_000),
    "flac_mono": Source("flac", ("-sample_fmt", "s16"), "s16", 48_000, "mono"),
    "flac_51": Source("flac", ("-sample_fmt", "s32"), "s24", 48_000, "5.1"),
    "flac_8k": Source("flac", ("-sample_fmt", "s16"), "s16", 8_000, "mono"),
    "alac_16": Source("m4a", ("-c:a", "alac", "-sample_fmt", "s16p"), "s16"),
    "alac_24": Source("m4a", ("-c:a", "alac", "-sample_fmt", "s32p"), "s24"),
    "wav_8": Source("wav", ("-c:a", "pcm_u8"), "u8"),
    "wav_32": Source("wav", ("-c:a", "pcm_s32le"), "s32"),
    "wav_float": Source("wav", ("-c:a", "pcm_f32le"), "f32", 96_000),
    "aiff_24": Source("aiff", ("-c:a", "pcm_s24be"), "s24"),
    "ogg_flac": Source("ogg", ("-c:a", "flac", "-sample_fmt", "s16"), "s16"),
    "vorbis": Source("ogg", ("-c:a", "libvorbis"), "s24", is_lossy=True),
    "opus": Source("opus", ("-c:a", "libopus"), "s24", 48_000, is_lossy=True),
    "aac_m4a": Source("m4a", ("-c:a", "aac"), "s24", is_lossy=True),
    "aac": Source("aac", ("-c:a", "aac"), "s24", is_lossy=True),
    "mp3": Source("mp3", ("-b:a", "192k"), "s24", is_lossy=True),
    "wma": Source("wma", ("-c:a", "wmav2"), "s24", is_lossy=True),
}
CHANNELS = {"mono": 1, "stereo": 2, "5.1": 6}
BITS = {"u8": 8, "s16": 16, "s24": 24, "s32": 32, "f32": 32}

Made = Callable[[str], Path]
Damage = Callable[[bytes], bytes]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Makes the file of one of `SOURCES` when it is first asked for; not to be changed."""
    folder = tmp_path_factory.mktemp("made")

    def get(name: str) -> Path:
        source = SOURCES[name]
        path = folder / f"{name}.{source.suffix}"
        if not path.exists():
            tags = ("-metadata", "title=Tïtle", "-metadata", "artist=A; B")
            ffmpeg("-f", "lavfi", "-i", tones(source), *tags, *source.options, str(path))
        return path

    return get


def tones(source: Source) -> str:
    """Every channel with a tone of its own, for ffmpeg's lavfi."""
    waves = [f"0.{9 - i}*sin({220 + 110 * i}*2*PI*t)" for i in range(CHANNELS[source.layout])]
    form = f"channel_layout={source.layout}:sample_rate={source.rate_hz}:duration={SECONDS}"
    return f"aevalsrc=exprs='{'|'.join(waves)}':{form}"


def converted(source: Path, folder: Path, format_: AudioFormat, name: str = "new") -> Path:
    target = folder / f"{name}.{format_.value}"
    assert convert(ConvertJob(str(source), str(target), format_)) is None
    return target


def refused(source: Path, folder: Path, format_: AudioFormat = WAV) -> DecodeFailure:
    """Why nothing was made of it, after a look that nothing was."""
    before = sorted(folder.iterdir())
    failure = convert(ConvertJob(str(source), str(folder / "new"), format_))
    assert sorted(folder.iterdir()) == before
    assert failure is not None, "it was converted"
    return failure


def probed(path: Path) -> dict[str, Any]:
    """What ffprobe tells of the only stream of a file, and the tags of the file."""
    command = ["ffprobe", "-v", "error", "-show_format", "-show_streams", "-of", "json", str(path)]
    facts = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    (stream,) = facts["streams"]
    tags = facts["format"].get("tags", {})
    return stream | {"tags": {name.lower(): text for name, text in tags.items()}}


def samples_of(path: Path) -> bytes:
    """A digest of all samples; narrower ones than 32 bits are widened, which loses nothing."""
    return ffmpeg("-i", str(path), "-map", "0:a", "-f", "md5", "-c:a", "pcm_s32le", "-")


@pytest.mark.parametrize("format_", TARGETS)
@pytest.mark.parametrize("name", SOURCES)
def test_every_source_to_every_target(
    made: Made, tmp_path: Path, name: str, format_: AudioFormat
) -> None:
    source = SOURCES[name]
    found = probed(converted(made(name), tmp_path, format_))
    rate_hz, channels = int(found["sample_rate"]), found["channels"]
    assert [path.name for path in tmp_path.iterdir()] == [f"new.{format_.value}"]
    assert float(found["duration"]) == pytest.approx(SECONDS, abs=0.2 if format_ is MP3 else 0.08)
    if format_ is MP3:
        assert (found["codec_name"], channels) == ("mp3", min(2, CHANNELS[source.layout]))
        assert rate_hz == (48_000 if source.rate_hz > 48_000 else source.rate_hz)
        assert int(found["bit_rate"]) == (320_000 if rate_hz > 24_000 else 64_000)
        return
    bits, depth = BITS[source.depth], source.depth
    wav, aiff = ("pcm_u8", "pcm_s8") if depth == "u8" else (f"pcm_{depth}le", f"pcm_{depth}be")
    assert found["codec_name"] == {WAV: wav, AIFF: aiff, FLAC: "flac"}[format_]
    assert (rate_hz, channels) == (source.rate_hz, CHANNELS[source.layout])
    found_bits = int(found.get("bits_per_raw_sample") or found["bits_per_sample"])
    assert found_bits == (min(max(bits, 16), 24) if format_ is FLAC else bits)
    if source.layout == "5.1":
        assert found["channel_layout"].startswith("5.1")


HELD = [
    (name, format_)
    for name, source in SOURCES.items()
    for format_ in (WAV, AIFF, FLAC)
    if not source.is_lossy and (format_ is not FLAC or BITS[source.depth] <= 24)
]


@pytest.mark.parametrize(("name", "format_"), HELD, ids=str)
def test_lossless_sound_stays_the_same_sample_by_sample(
    made: Made, tmp_path: Path, name: str, format_: AudioFormat
) -> None:
    target = converted(made(name), tmp_path, format_)
    assert samples_of(target) == samples_of(made(name))


@pytest.mark.parametrize("format_", TARGETS)
@pytest.mark.parametrize("name", ["flac_24_96", "vorbis"])
def test_same_source_same_bytes(
    made: Made, tmp_path: Path, name: str, format_: AudioFormat
) -> None:
    first = converted(made(name), tmp_path, format_, "first")
    second = converted(made(name), tmp_path, format_, "second")
    assert first.read_bytes() == second.read_bytes()
    assert b"Lavf6" not in first.read_bytes()


@pytest.mark.parametrize(
    ("rate_hz", "kept_hz"),
    [(11_025, 11_025), (32_000, 32_000), (37_800, 48_000), (88_200, 44_100), (192_000, 48_000)],
)
def test_mp3_takes_the_nearest_rate_of_the_same_family(
    tmp_path: Path, rate_hz: int, kept_hz: int
) -> None:
    path = tmp_path / "a.flac"
    ffmpeg("-f", "lavfi", "-i", tones(Source("flac", (), "s16", rate_hz)), str(path))
    target = converted(path, tmp_path, MP3)
    assert int(probed(target)["sample_rate"]) == kept_hz
    heard = decode(DecodeJob(str(target), 16))
    assert isinstance(heard, Waveform)
    assert heard.duration_s == pytest.approx(SECONDS, abs=0.002)


def test_six_loud_channels_become_two_that_do_not_clip(tmp_path: Path) -> None:
    path = tmp_path / "a.ogg"
    wave = "|".join(["0.9*sin(440*2*PI*t)"] * 6)
    form = "channel_layout=5.1:sample_rate=48000:duration=1"
    ffmpeg("-f", "lavfi", "-i", f"aevalsrc=exprs='{wave}':{form}", "-c:a", "libvorbis", str(path))
    heard = decode(DecodeJob(str(converted(path, tmp_path, MP3)), 16))
    assert isinstance(heard, Waveform)
    assert heard.channels == 2
    assert 0.8 < max(heard.peaks) < 0.99


def test_channels_without_names_are_kept_where_the_format_needs_none(tmp_path: Path) -> None:
    noise, path = tmp_path / "noise", tmp_path / "a.wav"
    noise.write_bytes(os.urandom(12 * 2 * 5_000))
    ffmpeg("-f", "s16le", "-ar", "44100", "-ac", "12", "-i", str(noise), str(path))
    for format_ in (WAV, AIFF):
        assert samples_of(converted(path, tmp_path, format_)) == samples_of(path)
    assert probed(converted(path, tmp_path, MP3))["channels"] == 2
    assert refused(path, tmp_path, FLAC).kind is ErrorKind.FORMAT


@pytest.mark.parametrize("format_", TARGETS)
@pytest.mark.parametrize("name", ["flac_16", "alac_16", "vorbis", "wma"])
def test_text_tags_come_along(made: Made, tmp_path: Path, name: str, format_: AudioFormat) -> None:
    tags = probed(converted(made(name), tmp_path, format_))["tags"]
    assert (tags["title"], tags["artist"]) == ("Tïtle", "A; B")
    assert set(tags) - {"title", "artist"} <= {"encoder"}
    assert tags.get("encoder", "Lavf") == "Lavf"


@pytest.mark.parametrize("format_", TARGETS)
def test_covers_stay_behind(made: Made, tmp_path: Path, format_: AudioFormat) -> None:
    path = tmp_path / "cover.flac"
    picture = ("-f", "lavfi", "-i", "color=red:size=64x64:duration=0.04")
    both = ("-map", "0:a", "-map", "1:v", "-c:a", "copy", "-disposition:v", "attached_pic")
    ffmpeg("-i", str(made("flac_16")), *picture, *both, str(path))
    assert b"image/png" in path.read_bytes()
    assert probed(converted(path, tmp_path, format_))["channels"] == 2


def test_tags_in_an_old_encoding_hinder_nothing(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    tag = ("-metadata", "title=Caf__", "-metadata", "artist=Anna")
    ffmpeg("-i", str(made("flac_16")), "-map_metadata", "-1", *tag, str(path))
    path.write_bytes(path.read_bytes().replace(b"Caf__", b"Caf\xe9 "))
    assert isinstance(decode(DecodeJob(str(path), 16)), Waveform)
    assert probed(converted(path, tmp_path, FLAC))["tags"] == {"artist": "Anna"}


def test_wav_keeps_room_to_become_rf64(made: Made, tmp_path: Path) -> None:
    assert converted(made("flac_16"), tmp_path, WAV).read_bytes()[12:16] == b"JUNK"


def test_aiff_that_would_be_too_large_is_refused(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size_bytes = converted(made("flac_16"), tmp_path, AIFF).stat().st_size
    monkeypatch.setattr(converting, "_AIFF_LIMIT_BYTES", size_bytes)
    assert refused(made("flac_16"), tmp_path, AIFF).kind is ErrorKind.TOO_LARGE


def cut(raw: bytes) -> bytes:
    return raw[:-4_800]  # whole samples of all that is tested, so that only their number tells


def flipped(raw: bytes) -> bytes:
    middle = len(raw) // 2
    return raw[:middle] + bytes([raw[middle] ^ 0x10]) + raw[middle + 1 :]


def blanked(raw: bytes) -> bytes:
    middle = len(raw) // 2
    return raw[:middle] + bytes(2_000) + raw[middle + 2_000 :]


@pytest.mark.parametrize("format_", TARGETS)
@pytest.mark.parametrize(
    ("damage", "names"),
    [
        (cut, ["flac_16", "flac_24_96", "wav_32", "aiff_24"]),
        (flipped, ["flac_16", "flac_24_96", "ogg_flac"]),
        (blanked, ["flac_16", "alac_16", "vorbis", "aac_m4a", "mp3"]),
    ],
)
def test_damaged_sound_is_not_converted_and_no_noise_made(
    made: Made,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    damage: Damage,
    names: list[str],
    format_: AudioFormat,
) -> None:
    (tmp_path / "new").write_bytes(b"older")
    for name in names:
        path = tmp_path / made(name).name
        path.write_bytes(damage(made(name).read_bytes()))
        assert refused(path, tmp_path, format_).kind is ErrorKind.NOT_AUDIO
        assert (tmp_path / "new").read_bytes() == b"older"
    assert capfd.readouterr() == ("", "")


def test_sounds_of_one_form_after_one_another_are_one_sound(made: Made, tmp_path: Path) -> None:
    other, path = tmp_path / "other.ogg", tmp_path / "a.ogg"
    ffmpeg("-i", str(made("vorbis")), "-c", "copy", str(other))
    path.write_bytes(made("vorbis").read_bytes() + other.read_bytes())
    duration_s = float(probed(converted(path, tmp_path, WAV))["duration"])
    assert duration_s == pytest.approx(2 * SECONDS, abs=0.1)


def test_sound_that_changes_its_form_is_not_converted(made: Made, tmp_path: Path) -> None:
    other, path = tmp_path / "mono.aac", tmp_path / "a.aac"
    ffmpeg("-i", str(made("aac")), "-ac", "1", "-ar", "22050", str(other))
    path.write_bytes(made("aac").read_bytes() + other.read_bytes())
    failure = DecodeFailure(ErrorKind.NOT_AUDIO, "the sound changes its form on the way")
    assert refused(path, tmp_path) == failure


@pytest.mark.parametrize("content", [b"", b"no sound here\n" * 500, os.urandom(50_000)])
@pytest.mark.parametrize("suffix", ["flac", "wav", "mp3", "m4a", "ogg"])
def test_what_is_no_audio_is_called_so(tmp_path: Path, suffix: str, content: bytes) -> None:
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(content)
    assert refused(path, tmp_path).kind is ErrorKind.NOT_AUDIO


@pytest.mark.parametrize("format_", TARGETS)
@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
def test_a_full_disk_is_the_disks_fault(made: Made, tmp_path: Path, format_: AudioFormat) -> None:
    job = ConvertJob(str(made("flac_24_96")), str(tmp_path / "new"), format_)
    job.part.symlink_to("/dev/full")
    assert convert(job) == DecodeFailure(ErrorKind.DISK, "No space left on device")
    assert not list(tmp_path.iterdir())


ODD_NAMES = ["with space", "a#b?c%41", "Ünïcödé ♪", "🎵", "two\nlines", "-y", "語" * 83]


@pytest.mark.anyio
@pytest.mark.skipif(sys.platform == "win32", reason="Windows forbids some of these names")
async def test_helper_converts_whatever_the_names_are(made: Made, tmp_path: Path) -> None:
    reader = Reader(tmp_path / "covers")
    for name in ODD_NAMES:
        source, target = tmp_path / f"{name}.flac", tmp_path / f"{name}.wav"
        shutil.copyfile(made("flac_16"), source)
        await reader.conversion.convert(source, target, WAV)
        assert samples_of(target) == samples_of(source)
    await reader.aclose()
    assert len([path for path in tmp_path.iterdir() if path.is_file()]) == 2 * len(ODD_NAMES)


@pytest.mark.anyio
async def test_failures_are_the_programs_own_errors(
    helpers: Killable, made: Made, tmp_path: Path
) -> None:
    text, flac = tmp_path / "text.flac", made("flac_16")
    text.write_text("text")
    for source, target, format_, kind in (
        (text, "new", WAV, ErrorKind.NOT_AUDIO),
        (tmp_path / "gone.flac", "new", WAV, ErrorKind.FILE_MISSING),
        (tmp_path, "new", WAV, ErrorKind.FILE_UNREADABLE),
        (flac, "gone/new", WAV, ErrorKind.DISK),
        (flac, "text.flac/new", WAV, ErrorKind.DISK),
        (flac, "", WAV, ErrorKind.DISK),
        (flac, "new", AudioFormat.OGG, ErrorKind.FORMAT),
    ):
        with pytest.raises(UploadError) as failed:
            await Converter(helpers).convert(source, tmp_path / target, format_)
        assert failed.value.kind is kind
        assert failed.value.detail
        assert str(tmp_path) not in failed.value.detail
        assert [path.name for path in tmp_path.iterdir()] == ["text.flac"]
        assert not ConvertJob(str(source), str(tmp_path / target), format_).part.exists()


@pytest.mark.anyio
@pytest.mark.parametrize("end", ["cancel", "close"])
@pytest.mark.skipif(sys.platform == "win32", reason="named pipes are POSIX's")
async def test_ending_it_leaves_no_file(made: Made, tmp_path: Path, end: str) -> None:
    helpers = Killable()
    endless, target = tmp_path / "endless.wav", tmp_path / "new.aiff"
    os.mkfifo(endless)
    # Opened for reading too, so that neither side waits for the other, and the sound never ends.
    pipe = os.open(endless, os.O_RDWR | os.O_NONBLOCK)
    os.write(pipe, ffmpeg("-i", str(made("wav_32")), "-f", "wav", "-")[:4096])
    task = asyncio.ensure_future(Converter(helpers).convert(endless, target, AIFF))
    await until_grown(ConvertJob(str(endless), str(target), AIFF).part, pipe)
    if end == "cancel":
        task.cancel()
    else:
        await helpers.aclose()
    with pytest.raises(asyncio.CancelledError):
        await task
    os.close(pipe)
    assert [path.name for path in tmp_path.iterdir()] == ["endless.wav"]
    await helpers.aclose()


async def until_grown(part: Path, pipe: int) -> None:
    give_up = time.monotonic() + 20
    while not part.exists() or not part.stat().st_size:
        assert time.monotonic() < give_up
        with suppress(BlockingIOError):  # nobody has read yet
            os.write(pipe, bytes(65_536))
        await asyncio.sleep(0.01)
