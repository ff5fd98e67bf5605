"""The fixtures of the contract suite."""

from contract_bench import bench, case, practice, songs

__all__ = ["bench", "case", "practice", "songs"]
