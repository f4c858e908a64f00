/** Runs it while no other tab of this browser is at the same. A browser without locks has one tab in hand. */
export function alone(name: string, work: () => Promise<void>): Promise<void> {
	if (!("locks" in navigator)) return work();
	return navigator.locks.request(`askaround ${name}`, work);
}

/** A line between the tabs of this browser; what one says all the others hear. */
export function line<T>(
	name: string,
	hear: (word: T) => void,
): (word: T) => void {
	if (!("BroadcastChannel" in globalThis)) return () => {};
	const channel = new BroadcastChannel(`askaround ${name}`);
	channel.onmessage = ({ data }) => hear(data);
	return (word) => channel.postMessage(word);
}

/** Calls back later, unless it is cancelled. */
export function later(call: () => void, ms: number): () => void {
	const timer = setTimeout(call, ms);
	return () => clearTimeout(timer);
}
