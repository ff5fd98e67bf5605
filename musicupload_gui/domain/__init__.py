"""Plain frozen values that every room may name; standard library only."""
