"""The device `battery` and its plan, bit for bit, after docs/battery-planner.md; "B 4" is section 4 of it."""
import bisect
import math

INFINITY = math.inf


def clamp(v, a, b):
    return a if v < a else b if v > b else v


def micro(v):
    """Halves up, and exact behind the product."""
    product = v * 1e6
    whole = math.floor(product)
    return whole + (product - whole >= 0.5)


class Battery:
    """B 1 and 2: integer bounds from a config record; `l`, `u` on powers, `low`, `high` (L and U) on running sums."""

    SHAPE = (("capacityWh", "double"), ("minPowerW", "double"), ("maxPowerW", "double"), ("initialWh", "double?"),
             ("finalWh", "double?"), ("finalState", "enum"), ("standingLossW", "double"),
             ("selfDischargePerHour", "double"), ("chargeEfficiency", "double"), ("dischargeEfficiency", "double"),
             ("minPowersW", "double*"), ("maxPowersW", "double*"),
             ("minEnergiesWh", "double*"), ("maxEnergiesWh", "double*"))

    def __init__(self, config, horizon):
        _, step, n = horizon
        self.n, capacity = n, config["capacityWh"]
        start, end = (capacity / 2 if config[k] is None else config[k] for k in ("initialWh", "finalWh"))
        loss, unit = config["standingLossW"], 1000 * step
        powers = [config[k + "sW"] or [config[k + "W"]] * n for k in ("minPower", "maxPower")]
        energies = [config[k] or [c] * n for k, c in (("minEnergiesWh", 0.0), ("maxEnergiesWh", capacity))]
        self.require(config, capacity, (start, end), powers, energies, step)

        def must_come(wh, t):
            return (micro(wh) - micro(start)) * 3600 + micro(loss) * step * (t + 1)

        self.l = [-(-micro(v) // 1000) for v in powers[0]]
        self.u = [micro(v) // 1000 for v in powers[1]]
        self.low = [-(-must_come(v, t) // unit) for t, v in enumerate(energies[0])]
        self.high = [must_come(v, t) // unit for t, v in enumerate(energies[1])]
        e = (must_come(end, n - 1) + unit // 2) // unit
        e = self.low[-1] if e == self.low[-1] - 1 else self.high[-1] if e == self.high[-1] + 1 else e
        state = config["finalState"]
        self.low[-1] = self.low[-1] if state == "FREE" else max(self.low[-1], e)
        self.high[-1] = min(self.high[-1], e) if state == "EXACT" else self.high[-1]
        self.require_feasible()

    def require(self, config, capacity, states, powers, energies, step):
        """The table of B 1."""
        loss = config["standingLossW"]
        if (config["selfDischargePerHour"], config["chargeEfficiency"], config["dischargeEfficiency"]) != (0, 1, 1):
            raise ValueError("battery has losses, which this verifier cannot plan with")
        if config["finalState"] not in ("EXACT", "AT_LEAST", "FREE"):
            raise ValueError("battery is out of range")
        good = 0 <= capacity <= 1e8 and -1e9 <= config["minPowerW"] <= 0 <= config["maxPowerW"] <= 1e9
        good = good and all(0 <= v <= capacity for v in states) and 0 <= loss <= 1e9
        good = good and loss <= 1e8 / (step * self.n / 3600)
        for (lower, upper), least, most in (powers, -1e9, 1e9), (energies, 0, capacity):
            good = good and len(lower) == len(upper) == self.n
            good = good and all(least <= a <= b <= most for a, b in zip(lower, upper))
        if not good:
            raise ValueError("battery is out of range")

    def require_feasible(self):
        a = b = 0
        for l, u, low, high in zip(self.l, self.u, self.low, self.high):
            a, b = a + l, b + u
            if l > u or low > high or a > high or b < low:
                raise ValueError("battery can keep no plan")
            a, b = max(a, low), min(b, high)

    def plan(self, target):
        """B 5: which plan counts."""
        p = [float(v) for v in target]
        y = self.exact(p, Line(), 512 + 16 * self.n)
        if y is None:
            y = self.one_price(p)
        if y is None:
            y = self.exact(p, Line() if self.n <= 256 else Tree(), INFINITY)
        return self.rounded(y)

    def exact(self, p, points, limit):
        """B 4; None if it gives up."""
        left = right = 0
        lows, highs = [], []
        for t in range(self.n):
            points.ramp(self.l[t] - p[t], self.u[t] - p[t])
            left, right = left + self.l[t], right + self.u[t]
            lows.append(points.trim_left(self.low[t] - left) if left < self.low[t] else -INFINITY)
            highs.append(points.trim_right(right - self.high[t]) if right > self.high[t] else INFINITY)
            left, right = max(left, self.low[t]), min(right, self.high[t])
            if points.scanned > limit:
                return None
        m, y = 0.0, [0.0] * self.n
        for t in range(self.n - 1, -1, -1):
            m = lows[t] if m < lows[t] else m
            m = highs[t] if m > highs[t] else m
            y[t] = clamp(p[t] + m, self.l[t], self.u[t])
        return y

    def at_price(self, p, m):
        return [float(clamp(v + m, l, u)) for v, l, u in zip(p, self.l, self.u)]

    def one_price(self, p):
        """B 5.2; None if its running sums leave the bounds."""
        def total(m):
            s = 0.0
            for v in self.at_price(p, m):
                s += v
            return s

        free, m = total(0.0), 0.0
        wanted = clamp(free, self.low[-1], self.high[-1])
        if wanted != free:
            low = min(l - v for l, v in zip(self.l, p))
            high = max(u - v for u, v in zip(self.u, p))
            m = clamp(0.0, low, high)
            for _ in range(200):
                if not low < high:
                    break
                missing = wanted - total(m)
                if abs(missing) <= 1 / 1024 / self.n:
                    break
                low, high = (m, high) if missing > 0 else (low, m)
                k = sum(l < v + m < u for v, l, u in zip(p, self.l, self.u))
                following = m + (missing / k if k else math.copysign(INFINITY, missing))
                if not low < following < high:
                    following = low + (high - low) / 2
                if following == m:
                    break
                m = following
        y, s = self.at_price(p, m), 0.0
        for v, low, high in zip(y, self.low, self.high):
            s += v
            if not low - 1 / 1024 <= s <= high + 1 / 1024:
                return None
        return y

    def rounded(self, y):
        """B 7."""
        low, high = list(self.low), list(self.high)
        for t in range(self.n - 1, 0, -1):
            low[t - 1] = max(low[t - 1], low[t] - self.u[t])
            high[t - 1] = min(high[t - 1], high[t] - self.l[t])
        s, before, x = 0.0, 0, []
        for t in range(self.n):
            s += y[t]
            now = clamp(math.floor(s + 0.5), low[t], high[t])
            now = clamp(now, before + self.l[t], before + self.u[t])
            x.append(now - before)
            before = now
        return x


class Line:
    """B 4: breakpoints (position, time of creation, change of slope), searched from the ends."""

    def __init__(self):
        self.points, self.created, self.scanned = [], 0, 0

    def new(self, position, change):
        self.created += 1
        return position, self.created, change

    def ramp(self, r, v):
        at = 0
        while at < len(self.points) and self.points[at][0] < r:
            at += 1
        self.scanned += at
        self.points.insert(at, self.new(r, 1))
        at = len(self.points)
        while at > 0 and self.points[at - 1][0] > v:
            at -= 1
        self.scanned += len(self.points) - at
        self.points.insert(at, self.new(v, -1))

    def trim_left(self, n):
        slope = 0
        while len(self.points) > 1:
            slope += self.points[0][2]
            rise = slope * (self.points[1][0] - self.points[0][0])
            if rise >= n:
                return self.replace(0, self.points[0][0] + n / slope, slope)
            n -= rise
            self.points.pop(0)
        return self.points.pop()[0] if self.points else -INFINITY

    def trim_right(self, n):
        slope = 0
        while len(self.points) > 1:
            slope -= self.points[-1][2]
            rise = slope * (self.points[-1][0] - self.points[-2][0])
            if rise >= n:
                return self.replace(-1, self.points[-1][0] - n / slope, -slope)
            n -= rise
            self.points.pop()
        return self.points.pop()[0] if self.points else INFINITY

    def replace(self, end, position, change):
        self.points[end] = self.new(position, change)
        return position


class Tree(Line):
    """The same, always sorted."""

    def ramp(self, r, v):
        bisect.insort(self.points, self.new(r, 1))
        bisect.insort(self.points, self.new(v, -1))

    def replace(self, end, position, change):
        self.points.pop(end)
        bisect.insort(self.points, self.new(position, change))
        return position
