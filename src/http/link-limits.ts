/** How often links may be tried. Guessing 160 bits is hopeless anyway; this keeps those who try from being a load. */
export interface LinkLimits {
	/** Links that opened nothing, within the window: from one address, and from all of them. */
	missesEach: number;
	missesInAll: number;
	/** Openings of one link within the window. */
	openings: number;
	windowMs: number;
	/** So many addresses and links are remembered at most; the oldest are forgotten first. */
	remembered: number;
}

export const LINK_LIMITS: LinkLimits = {
	missesEach: 20,
	missesInAll: 1000,
	openings: 300,
	windowMs: 10 * 60_000,
	remembered: 5000,
};

type Count = { count: number; until: number };

/** Counts in memory, with a bound; `now` is in milliseconds. */
export function linkLimiter(limits: LinkLimits = LINK_LIMITS) {
	const misses = new Map<string, Count>();
	const openings = new Map<string, Count>();
	let inAll: Count = { count: 0, until: 0 };

	const add = (counts: Map<string, Count>, key: string, now: number) => {
		const seen = counts.get(key);
		const next =
			seen && seen.until > now
				? { count: seen.count + 1, until: seen.until }
				: { count: 1, until: now + limits.windowMs };
		// Again at the end, so that the first is the one longest unseen.
		counts.delete(key);
		counts.set(key, next);
		const [oldest] = counts.keys();
		if (counts.size > limits.remembered && oldest !== undefined)
			counts.delete(oldest);
	};
	const isFull = (seen: Count | undefined, most: number, now: number) =>
		seen !== undefined && seen.until > now && seen.count >= most;

	return {
		/** Whether an address may try a link now, told apart by its hash. One that opened lately is let through, whoever else guesses. */
		may(address: string, hash: string, now: number): boolean {
			const opened = openings.get(hash);
			if (opened && opened.until > now) return opened.count < limits.openings;
			if (isFull(misses.get(address), limits.missesEach, now)) return false;
			return !isFull(inAll, limits.missesInAll, now);
		},
		missed(address: string, now: number): void {
			add(misses, address, now);
			inAll =
				inAll.until > now
					? { count: inAll.count + 1, until: inAll.until }
					: { count: 1, until: now + limits.windowMs };
		},
		opened(hash: string, now: number): void {
			add(openings, hash, now);
		},
		/** How many addresses and links it remembers. */
		size: () => misses.size + openings.size,
	};
}
