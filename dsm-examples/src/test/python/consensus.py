"""Who seals a block and who is rewarded for it; "W 9" is section 9 of docs/wire-format.md."""
from canonical import sha, u32, u64

SHAPES = {"pow": (("target", "integer"),), "pos": (("forging", "enum"), ("rewarded", "enum"))}


class Member:
    def __init__(self, key, stake, since):
        self.key, self.stake, self.since = key, stake, since


def ranking(chain, improved):
    """W 9, proof of stake: those who may seal the next block, best first."""
    contract, height = chain.contract, chain.height
    if contract.forging == "PERFORMANCE":
        return sorted(improved, key=lambda n: (-improved[n], contract.tie(height, 2**32 - 1, n)))
    members = {n: chain.members[n] for n in sorted(improved)}
    stakes = {n: m.stake for n, m in members.items() if m.since == 0 or height >= m.since + 3}
    if not any(stakes.values()):
        stakes = {n: 1 for n in members}
    ranked = []
    while any(stakes.values()):
        draw = sha(chain.genesis, u64(height), u32(0), u32(len(ranked)))
        ticket = int.from_bytes(draw, "big") % sum(stakes.values())
        for node, stake in stakes.items():
            if ticket < stake:
                break
            ticket -= stake
        ranked.append(node)
        del stakes[node]
    return ranked


def rewards(chain, winner, improved):
    """W 9: what each rewarded node earns with the next block; nothing with the genesis block, in which nobody takes part."""
    a, b, c = chain.contract.reward
    nodes = [n for n in sorted(improved) if n == winner or chain.contract.rewarded == "EVERYONE"]
    return {n: a * float(chain.members[n].stake) + b * improved[n] + c for n in nodes}
