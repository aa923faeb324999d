#!/usr/bin/env python3
"""Verifies dsm4j ledger files (ledger-*.dsml); written after docs/wire-format.md and docs/battery-planner.md alone.

    python3 verify.py LEDGER...

Prints one line for every block and names the first fault; exit code 0 if all is well, 1 if not. Python 3.9 or later and
its standard library. "W 4" in a comment is section 4 of wire-format.md, "B 4" that of battery-planner.md. Here are the
rules of the chain; canonical.py reads the bytes, ed25519.py checks signatures, battery.py plans, consensus.py ranks and
rewards.
"""
import math
import struct
import sys

sys.dont_write_bytecode = True  # leaves nothing behind
from battery import Battery  # noqa: E402
from canonical import Fault, Reader, blocks, need, profile_bytes, sha, u16, u32, u64, varint, whole  # noqa: E402
from consensus import SHAPES, Member, ranking, rewards  # noqa: E402
from ed25519 import full_order, signed  # noqa: E402


# ---- W 3: bundles
OPEN, DATA, START, BID, DELTA, FINAL, JOIN = 16, 17, 18, 19, 20, 21, 1


class Body:
    """W 6: the bundles of a block in the order of their phases, and the hash chain over them."""

    def __init__(self, reader, previous):
        self.bundles = [reader.block() for _ in range(reader.varint())]
        self.chain, self.phase = previous, 0

    def next(self, kind, asked):
        """Payloads by sender of the next phase; those asked and not in it are absent."""
        need(self.phase < len(self.bundles), "bundle is missing")
        raw = self.bundles[self.phase]
        r = Reader(raw)
        need(r.uint(2) == self.phase and r.uint(1) == kind, "bundle %d is of another phase or kind" % self.phase)
        entries = [(r.varint(), r.block()) for _ in range(r.varint())]
        absent = [r.varint() for _ in range(r.varint())]
        r.end()
        senders = [s for s, _ in entries]
        need(senders == sorted(set(senders)) and absent == sorted(set(absent)), "bundle %d out of order" % self.phase)
        asked = senders if asked is None else asked  # the genesis block asks nobody, so nobody is absent
        need(sorted(senders + absent) == sorted(asked), "bundle %d is not of those asked" % self.phase)
        self.chain, self.phase = sha(self.chain, raw), self.phase + 1
        return dict(entries)

    def end(self):
        need(self.phase == len(self.bundles), "bundle too many")


# ---- W 7: the contract
def config(reader, *shape):
    return whole(reader.block(), lambda r: r.record(shape))


class Contract:
    def __init__(self, raw):
        self.hash = sha(raw)
        r = Reader(raw)
        need(r.uint(2) == 1, "contract of an unknown version")
        self.method = self.one_of(r, "METHOD_1", "METHOD_2")
        need(r.text() == "profile-steering", "algorithm is not known")
        limits = (("minW", "double*"), ("maxW", "double*"), ("relax", "flag"))
        steering = config(r, ("epsilonMilliwatts", "long"), ("maxIterations", "long"), ("coordination", "enum"),
                          ("winners", "long"), ("limits", limits))
        self.epsilon, self.most, coordination, winners, limits = steering.values()
        need((coordination, winners) == ("GREEDY", 1) and not limits["minW"] + limits["maxW"],
             "only greedy coordination with one winner, without limits, is known here")
        self.consensus = self.one_of(r, "pow", "pos")
        choice = config(r, *SHAPES[self.consensus])
        self.target, self.forging, self.rewarded = map(choice.get, ("target", "forging", "rewarded"))
        self.desired = self.one_of(r, "ZERO", "FLAT", "GIVEN")
        self.starting = self.one_of(r, "IDLE", "FLAT_HOUSE")
        self.ties = self.one_of(r, "SEEDED", "LOWEST_ID")
        self.reward = r.f64(), r.f64(), r.f64()
        self.deadline, self.manager = r.uint(8), r.uint(8)
        self.manager_key, self.salt = r.take(32), r.take(32)
        r.end()
        need(all(0 <= v <= 1e9 for v in self.reward) and 1 <= self.deadline <= 86_400_000, "contract is out of range")
        need(1 <= self.epsilon <= 10**15 and 1 <= self.most <= 1_000_000, "profile steering is out of range")
        need(self.target is None or 1 <= self.target <= 1 << 256, "target is out of range")
        need(self.forging in (None, "PERFORMANCE", "STAKE"), "forging is not known")
        need(self.rewarded in (None, "WINNER", "EVERYONE"), "rewarded is not known")

    @staticmethod
    def one_of(reader, *names):
        name = reader.text()
        need(name in names, "contract has an unknown rule: " + name)
        return name

    def tie(self, height, iteration, node):
        """W 9: who comes first of equals has the least of these."""
        if self.ties == "LOWEST_ID":
            return node
        return sha(self.salt, u64(height), u32(iteration), u64(node)), node


# ---- W 9: profile steering
def square(d):
    return sum(v * v for v in d)


def in_range(profile):
    need(all(abs(v) <= 10**15 for v in profile), "a sum of powers is out of range")
    return profile


def plus(a, b):
    return in_range([x + y for x, y in zip(a, b)])


def minus(a, b):
    return in_range([x - y for x, y in zip(a, b)])


class Steering:
    """The public side of profile steering; the letters are those of the document."""

    def __init__(self, contract, height, starts, horizon, given):
        self.contract, self.height, self.locals = contract, height, dict(starts)
        need(starts, "nobody takes part")
        self.epsilon, self.most, self.iteration = contract.epsilon, contract.most, 0
        self.improved = {node: 0.0 for node in starts}
        total = [0] * horizon[2]
        for profile in starts.values():
            total = plus(total, profile)
        if contract.desired == "ZERO":
            self.desired = [0] * len(total)
        elif contract.desired == "FLAT":
            self.desired = [sum(total) // len(total)] * len(total)
        else:
            self.desired = given
        self.d = minus(total, self.desired)

    def over(self):
        return square(self.d) < self.epsilon**2 or self.iteration >= self.most

    def worth(self, delta):
        return -sum(v * (2 * w + v) for v, w in zip(delta, self.d))

    def winner(self, bids):
        """Who commits, or None if nobody bids enough."""
        scaled = 4 * self.epsilon**2 * square(self.d)
        root = math.isqrt(scaled)
        least = root + (root * root < scaled) - self.epsilon**2
        enough = [n for n, bid in bids.items() if bid >= least]
        best = max((bids[n] for n in enough), default=None)
        return min((n for n in enough if bids[n] == best), default=None,
                   key=lambda n: self.contract.tie(self.height, self.iteration, n))

    def commit(self, node, delta):
        after = plus(self.d, delta)
        share = -sum(x * y for x, y in zip(delta, plus(self.d, after)))
        norms = math.sqrt(float(square(self.d))) + math.sqrt(float(square(after)))
        self.improved[node] += float(share) / norms / 1000.0
        self.locals[node] = plus(self.locals[node], delta)
        self.d = after
        self.iteration += 1


def power_profile(n, limit):
    """A reader of a profile of n intervals, each at most `limit` in absolute value."""
    def read(reader):
        profile = reader.profile()
        need(len(profile) == n and all(abs(v) <= limit for v in profile), "profile of wrong length or too large")
        return profile
    return read


def steer_shared(contract, height, body, ids, horizon, given, read):
    """Method 1: from the shared data, everybody's plans are computed here."""
    def data(reader):
        need(reader.text() == "battery", "device is not known")
        return config(reader, *Battery.SHAPE), read(reader), read(reader)

    houses = {}
    for node, raw in body.next(DATA, ids).items():
        settings, baseload, start = whole(raw, data)
        try:
            battery = Battery(settings, horizon)
        except ValueError as e:
            raise Fault("node %d: bad battery: %s" % (node, e)) from None
        target = [-v for v in baseload] if contract.starting == "FLAT_HOUSE" else [0] * len(baseload)
        need(start == plus(baseload, battery.plan(target)), "node %d: starting profile is not by the rule" % node)
        houses[node] = battery, baseload, start
    steering = Steering(contract, height, {n: h[2] for n, h in houses.items()}, horizon, given)
    while not steering.over():
        deltas = {}
        for node, (battery, baseload, _) in houses.items():
            x = steering.locals[node]
            candidate = plus(baseload, battery.plan(minus(minus(x, steering.d), baseload)))
            deltas[node] = minus(candidate, x)
        winner = steering.winner({n: steering.worth(delta) for n, delta in deltas.items()})
        if winner is None:
            break
        steering.commit(winner, deltas[winner])
    return steering


def steer_bids(contract, height, body, ids, horizon, given, read):
    """Method 2: from what was bid and committed."""
    starts = {n: whole(raw, read) for n, raw in body.next(START, ids).items()}
    steering = Steering(contract, height, starts, horizon, given)
    present = set(starts)
    while not steering.over():
        bids = {n: whole(raw, lambda r: r.sint(16)) for n, raw in body.next(BID, present).items()}
        present = set(bids)
        winner, delta = steering.winner(bids), {}
        while winner is not None and not delta:
            delta = body.next(DELTA, [winner])
            if not delta:  # the winner was absent: the next best is asked
                present.remove(winner)
                del bids[winner]
                winner = steering.winner(bids)
        if winner is None:
            break
        delta = whole(delta[winner], read)
        whole(profile_bytes(plus(steering.locals[winner], delta)), read)  # in range as a whole, too
        need(steering.worth(delta) == bids[winner], "node %d: delta is not worth its bid" % winner)
        steering.commit(winner, delta)
    for node, raw in body.next(FINAL, present).items():
        need(whole(raw, read) == steering.locals[node], "node %d: final profile is not start and deltas" % node)
    return steering


# ---- W 6: blocks
def merkle_root(hashes):
    if not hashes:
        return bytes(32)
    while len(hashes) > 1:
        hashes = hashes + hashes[-1:] * (len(hashes) % 2)
        hashes = [sha(b"\x01", *hashes[i:i + 2]) for i in range(0, len(hashes), 2)]
    return hashes[0]


class Chain:
    """What is known after some blocks."""

    def __init__(self):
        self.height, self.previous, self.genesis, self.time, self.end = 0, bytes(32), bytes(32), None, None
        self.contract, self.members = None, {}

    def block(self, raw):
        """Verifies the next block and returns a line about it."""
        r = Reader(raw)
        header, body = r.take(272), Body(r, self.previous)
        winner, nonce, reward, signature = r.uint(8), r.uint(8), r.take(8), r.take(64)
        need(r.varint() == 0, "certificate in a block of version 1")
        r.end()
        h = Reader(header)
        method = self.read_place(h)
        time, horizon = h.time(1000), h.horizon()
        if self.height == 0:
            need(method == 0 and horizon is None, "genesis block has a method or a horizon")
            self.read_genesis(body, winner)
            profiles, improved, key, line = {}, {}, self.contract.manager_key, "genesis"
        else:
            steering = self.read_period(body, time, horizon)
            profiles, improved = steering.locals, steering.improved
            need(method == (1 if self.contract.method == "METHOD_1" else 2), "method is not the contract's")
            need(winner in profiles, "winner takes no part in the period")
            key, line = self.members[winner].key, "method %d, %d iterations" % (method, steering.iteration)
        body.end()
        self.check_header(h, body.chain, profiles)
        block_hash = sha(sha(header), u64(winner), u64(nonce))
        self.check_claim(block_hash, winner, nonce, improved)
        earned = rewards(self, winner, improved)
        need(reward == struct.pack(">d", earned.get(winner, 0.0)), "reward is wrong")
        need(signed(key, block_hash, signature), "bad signature of the seal")
        self.genesis = self.genesis if self.height else block_hash
        self.previous, self.time, self.height = block_hash, time, self.height + 1
        self.end = horizon and horizon[0] + horizon[1] * horizon[2]
        return "%s, %d of %d take part, %s by %d%s" % (
            line, len(profiles), len(self.members), block_hash.hex(), winner,
            "".join(", %d earns %r" % node for node in earned.items()))

    def read_place(self, h):
        """The header up to its time; returns the method."""
        need(h.take(4) == b"DSMB" and h.uint(2) == 1, "magic or version is wrong")
        method, reserved = h.uint(1), h.uint(1)
        need(reserved == 0, "reserved byte is not 0")
        need(h.take(32) == self.genesis, "block of another network")
        need(h.uint(8) == self.height, "height is wrong")
        need(h.take(32) == self.previous, "hash of the block before is wrong")
        return method

    def check_header(self, h, transcript, profiles):
        """The rest of the header, which follows from the body."""
        need(h.take(32) == self.contract.hash, "contract hash is wrong")
        members = b"".join(u64(n) + m.key + u64(m.stake) for n, m in sorted(self.members.items()))
        need(h.take(32) == sha(varint(len(self.members)), members), "members hash is wrong")
        leaves = [sha(b"\0", u64(self.height), u64(n), profile_bytes(p)) for n, p in sorted(profiles.items())]
        need(h.take(32) == merkle_root(leaves), "Merkle root is wrong")
        need(h.small() == len(leaves), "leaf count is wrong")
        need(h.small() == 0, "view is not 0")
        need(h.take(32) == transcript, "transcript is wrong")
        works = self.height and self.contract.consensus == "pow"
        need(h.uint(32) == (self.contract.target - 1 if works else 0), "commitment is wrong")

    def check_claim(self, block_hash, winner, nonce, improved):
        if self.height == 0:
            need(nonce == 0, "genesis block has a nonce")
        elif self.contract.consensus == "pow":
            need(int.from_bytes(block_hash, "big") <= self.contract.target, "block hash is above the target")
        else:
            need(ranking(self, improved)[nonce:nonce + 1] == [winner], "winner is not of the rank that it claims")

    def read_genesis(self, body, winner):
        """The contract, under the id of the manager, who seals the block, and the founders' joins."""
        entries = body.next(JOIN, None)
        need(winner in entries, "there is no contract of the node that sealed the genesis block")
        self.contract = Contract(entries.pop(winner))
        need(self.contract.manager == winner, "genesis block is not sealed by the manager")
        for node, raw in entries.items():
            self.join(node, raw)

    def join(self, node, raw):
        """W 4."""
        r = Reader(raw)
        key, stake, contract, genesis, signature = r.take(32), r.uint(8), r.take(32), r.take(32), r.take(64)
        r.end()
        need(node not in self.members and node != self.contract.manager, "id %d is taken" % node)
        need(all(key != m.key for m in self.members.values()), "key of %d is taken" % node)
        need(full_order(key), "key of %d is not of full order" % node)
        need(stake <= 10**12, "stake out of range")
        need(contract == self.contract.hash and genesis == self.genesis, "join of another network or contract")
        need(signed(key, b"dsm4j/1/join" + u64(node) + raw[:104], signature), "bad signature of join %d" % node)
        self.members[node] = Member(key, stake, self.height)

    def read_period(self, body, time, horizon):
        """W 5 and the phases of W 3."""
        opening = body.next(OPEN, [self.contract.manager])
        need(opening, "there is no opening")
        r = Reader(opening[self.contract.manager])
        need(r.time(1000) == time and r.horizon() == horizon, "opening and header differ in time or horizon")
        need(horizon, "there is no horizon")
        need(time > self.time, "time is not after the block before")
        need(self.end is None or horizon[0] >= self.end, "horizon begins before the end of the one before")
        given = None
        need(r.flag() == (self.contract.desired == "GIVEN"), "desired profile is given against the contract, or is not")
        if self.contract.desired == "GIVEN":
            given = power_profile(horizon[2], 10**15 // 4)(r)
        for _ in range(r.varint()):
            node = r.uint(8)
            self.join(node, r.block())
        r.end()
        read = power_profile(horizon[2], 10**15 // (4 * len(self.members)))
        steer = steer_shared if self.contract.method == "METHOD_1" else steer_bids
        return steer(self.contract, self.height, body, sorted(self.members), horizon, given, read)


def verify(path):
    chain = Chain()
    try:
        with open(path, "rb") as file:
            data = file.read()
        for block in blocks(data):
            print("block %d: %s" % (chain.height, chain.block(block)))
        need(chain.height > 0, "there is no block")
    except Fault as fault:
        print("block %d: FAULT: %s" % (chain.height, fault))
        return False
    return True


if __name__ == "__main__":
    sys.exit(0 if all([verify(path) for path in sys.argv[1:]]) and len(sys.argv) > 1 else 1)
