"""What a test says when it fails."""


def check(condition, why):
    if not condition:
        raise AssertionError(why)


def same(found, expected, what=""):
    check(found == expected, f"{what + ': ' if what else ''}found {found!r}, expected {expected!r}")
