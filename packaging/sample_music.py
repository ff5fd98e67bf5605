"""The music of the sample tracks: a few synthesised instruments, a mixing desk and six pieces.

Made for this project; no melody in it is anybody else's.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 44100

Sound = NDArray[np.float64]
"""Samples from -1 to 1: one row per channel for a mix, a single row for one note."""


# The instruments: each returns one note.


def seconds(length_s: float) -> Sound:
    """The time of each sample of a note."""
    return np.arange(int(length_s * RATE_HZ)) / RATE_HZ


def hertz(key: float) -> float:
    """The pitch of a key on the keyboard, 69 being the a of 440 Hz."""
    return 440 * 2 ** ((key - 69) / 12)


def swell(t: Sound, attack_s: float, release_s: float) -> Sound:
    """A loudness that rises, holds and falls within the note."""
    return np.clip(np.minimum(t / attack_s, (t[-1] - t) / release_s), 0, 1)


def pad(key: float, length_s: float) -> Sound:
    """A soft, wide string sound."""
    t = seconds(length_s)
    voices = [
        np.sin(2 * np.pi * hertz(key) * harmonic * detune * t) / harmonic**1.6
        for detune in (0.997, 1, 1.0035)
        for harmonic in range(1, 7)
    ]
    return np.sum(voices, axis=0) * swell(t, min(0.8, length_s / 3), min(1.2, length_s / 3)) / 5


def pluck(key: float, length_s: float = 1.2) -> Sound:
    """A plucked string: the higher a harmonic, the sooner it is gone."""
    t = seconds(length_s)
    strings = [
        np.sin(2 * np.pi * hertz(key) * h * t) * np.exp(-t * (2.5 + 1.4 * h)) / h
        for h in range(1, 9)
    ]
    return np.sum(strings, axis=0) * swell(t, 0.003, 0.05)


def bell(key: float, length_s: float = 2.5, *, ratio: float = 3.5, depth: float = 1.8) -> Sound:
    """A struck bell or metal: one sine bends the pitch of another."""
    t = seconds(length_s)
    bend = depth * np.exp(-t * 3) * np.sin(2 * np.pi * hertz(key) * ratio * t)
    return np.sin(2 * np.pi * hertz(key) * t + bend) * np.exp(-t * 2.2) * swell(t, 0.004, 0.1)


def bass(key: float, length_s: float, *, drive: float = 1.5) -> Sound:
    """A round bass; `drive` makes it growl."""
    t = seconds(length_s)
    raw = np.sin(2 * np.pi * hertz(key) * t) + 0.4 * np.sin(4 * np.pi * hertz(key) * t)
    return np.tanh(raw * drive) * swell(t, 0.008, length_s * 0.5)


def kick() -> Sound:
    """A drum whose pitch falls."""
    t = seconds(0.3)
    return np.sin(2 * np.pi * (48 * t + 14 * (1 - np.exp(-t * 30)) / 3)) * np.exp(-t * 14)


def noise(length_s: float, fall: float, *, brightness: int = 1) -> Sound:
    """A burst of noise: a hi-hat when bright, a snare when not."""
    t = seconds(length_s)
    raw = np.random.default_rng(brightness).uniform(-1, 1, t.size)
    for _ in range(brightness):
        raw = np.diff(raw, prepend=0)
    return raw / max(1e-9, np.abs(raw).max()) * np.exp(-t * fall)


# The mixing desk.


class Mix:
    """A stereo recording that notes are put into."""

    def __init__(self, length_s: float, beat_s: float) -> None:
        self.size = int(length_s * RATE_HZ)
        self.sound: Sound = np.zeros((2, self.size))
        self.beat_s = beat_s
        self.beats = length_s / beat_s

    def put(self, beat: float, note: Sound, gain: float, pan: float = 0) -> None:
        """Add a note at a beat; `pan` is -1 for left to 1 for right."""
        start = int(beat * self.beat_s * RATE_HZ)
        room = max(0, min(note.size, self.size - start))
        angle = (pan + 1) * np.pi / 4
        sides = np.array([[np.cos(angle)], [np.sin(angle)]])
        self.sound[:, start : start + room] += gain * sides * note[:room]

    def steps(self, every: float, start: float = 0) -> Sound:
        """The beats from `start` to the end, `every` so many."""
        return np.arange(start, self.beats, every)

    def echo(self, beats: float, gain: float) -> None:
        """Repeat everything a little later on the other side."""
        shift = int(beats * self.beat_s * RATE_HZ)
        self.sound[:, shift:] += gain * self.sound[::-1, :-shift]

    def hall(self, length_s: float, gain: float) -> None:
        """Let everything ring as in a large room."""
        t = seconds(length_s)
        size = self.size + t.size
        for side in range(2):
            room = np.random.default_rng(side).normal(0, 1, t.size) * np.exp(-5 * t / length_s)
            room /= np.sqrt(np.sum(room**2))
            spectrum = np.fft.rfft(self.sound[side], size) * np.fft.rfft(room, size)
            self.sound[side] += gain * np.fft.irfft(spectrum, size)[: self.size]

    def master(self) -> Sound:
        """The finished piece: soft peaks, a short fade in and a longer one out."""
        t = seconds(self.size / RATE_HZ)
        level = np.clip(np.minimum(t / 0.02, (t[-1] - t) / 1.2), 0, 1)
        loud = np.tanh(1.2 * self.sound / np.abs(self.sound).max())
        return 0.75 * loud / np.abs(loud).max() * level


# The pieces.

Chord = tuple[int, ...]


def night_drive() -> Sound:
    """Synthwave in F minor."""
    mix = Mix(12.5, 60 / 96)
    chords: list[Chord] = [(53, 56, 60), (49, 53, 56), (56, 60, 63), (51, 55, 58)]
    for bar, beat in enumerate(mix.steps(4)):
        chord = chords[bar % 4]
        for key in chord:
            mix.put(beat, pad(key, 4.2 * mix.beat_s), 0.16, (key % 3 - 1) * 0.6)
        for eighth in range(8):
            mix.put(beat + eighth / 2, bass(chord[0] - 24, 0.28), 0.34)
        for sixteenth in range(16):
            key = (*chord, chord[0] + 12)[sixteenth * 3 % 4] + 12
            mix.put(beat + sixteenth / 4, pluck(key, 0.5), 0.1, np.sin(sixteenth) * 0.7)
    for beat in mix.steps(2, 4):
        mix.put(beat, kick(), 0.8)
        mix.put(beat + 1, noise(0.25, 16), 0.3)
    for beat in mix.steps(0.5, 4):
        mix.put(beat, noise(0.06, 70, brightness=3), 0.1, 0.3)
    mix.echo(0.75, 0.25)
    return mix.master()


def harbour_lights() -> Sound:
    """Slow bells over a pad in D flat."""
    mix = Mix(12, 60 / 72)
    chords: list[Chord] = [(49, 56, 60, 65), (46, 53, 56, 61), (51, 58, 61, 66)]
    for bar, beat in enumerate(mix.steps(5)):
        for key in chords[bar % 3]:
            mix.put(beat, pad(key, 5.5 * mix.beat_s), 0.14)
    melody = [77, 72, 75, 68, 73, 80, 77, 75, 70, 73, 68, 72]
    for index, beat in enumerate(mix.steps(1.25, 0.5)):
        mix.put(beat, bell(melody[index % 12]), 0.22, 0.7 * (-1) ** index)
    mix.hall(2.5, 0.5)
    return mix.master()


def paper_boats() -> Sound:
    """A waltz for plucked strings in G."""
    mix = Mix(12, 60 / 152)
    chords: list[Chord] = [(55, 59, 62), (52, 59, 64), (48, 60, 64), (50, 57, 62)]
    melody = [74, 71, 79, 78, 76, 71, 72, 76, 79, 74, 69, 78]
    for bar, beat in enumerate(mix.steps(3)):
        chord = chords[bar // 2 % 4]
        mix.put(beat, pluck(chord[0] - 12, 1.6), 0.5, -0.2)
        for key in chord[1:]:
            mix.put(beat + 1, pluck(key, 0.7), 0.22, 0.4)
            mix.put(beat + 2, pluck(key, 0.7), 0.18, 0.4)
        mix.put(beat, pluck(melody[bar % 12], 1.5), 0.4, -0.5)
        if bar % 2:
            mix.put(beat + 1.5, pluck(melody[(bar * 5 + 2) % 12], 1.2), 0.3, -0.5)
    mix.hall(1, 0.25)
    return mix.master()


def slow_weather() -> Sound:
    """Rain and long tones in A minor, without a beat."""
    mix = Mix(18, 1)
    for start, chord in ((0, (45, 52, 59, 64)), (6, (41, 53, 57, 60)), (11, (43, 50, 57, 62))):
        for index, key in enumerate(chord):
            mix.put(start + index * 0.6, pad(key, 7.5), 0.2, index / 2 - 0.75)
    rain = np.random.default_rng(11)
    gust = 0.5 + 0.5 * np.sin(2 * np.pi * np.arange(mix.size) / RATE_HZ / 9)
    mix.sound += 0.08 * gust * np.diff(rain.uniform(-1, 1, mix.sound.shape), prepend=0)
    for drop in rain.uniform(1, 16, 26):
        mix.put(drop, bell(rain.choice([81, 84, 88, 91, 93]), 1.2, ratio=2), 0.05, np.sin(drop * 9))
    mix.hall(3.5, 0.8)
    return mix.master()


def glass_elevator() -> Sound:
    """House with an electric piano in E minor."""
    mix = Mix(16, 60 / 122)
    chords: list[Chord] = [(52, 59, 62, 67), (57, 60, 64, 67), (50, 57, 60, 66), (55, 59, 62, 66)]
    for beat in mix.steps(1):
        chord = chords[int(beat // 4) % 4]
        mix.put(beat, kick(), 0.85)
        mix.put(beat + 0.5, noise(0.12, 32, brightness=3), 0.14, -0.2)
        mix.put(beat + 0.5, bass(chord[0] - 12, 0.22), 0.4)
        if beat % 2 == 1:
            mix.put(beat, noise(0.18, 24), 0.26)
        for key in chord if beat % 4 in (0, 2, 3) else ():
            lag = 0.75 if beat % 4 == 2 else 0.25
            mix.put(beat + lag, bell(key + 12, 0.55, ratio=1, depth=1.2), 0.17, (key % 5 - 2) / 3)
    mix.echo(0.75, 0.2)
    return mix.master()


def ferrous() -> Sound:
    """Struck metal and a growling bass in C minor."""
    mix = Mix(11, 60 / 140)
    for step, beat in enumerate(mix.steps(0.25)):
        low = (36, 36, 48, 36, 39, 36, 34, 43)[step % 8]
        if step % 16 not in (3, 9, 14):
            mix.put(beat, bass(low, 0.13, drive=6), 0.26)
        if step % 16 in (0, 3, 6, 10):
            mix.put(beat, kick(), 0.9)
        if step % 16 in (4, 12):
            mix.put(beat, noise(0.3, 14), 0.35)
        if step > 30 and step % 6 == 0:
            mix.put(beat, bell(60 + (step * 7) % 13, 0.8, ratio=1.41, depth=5), 0.2, np.sin(step))
    mix.hall(0.7, 0.2)
    return mix.master()
