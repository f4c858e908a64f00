/**
 * A map from keys of `keyOf` to numbers from 0 on, -1 where there is none: a Map of that many doubles costs a box for each
 * and several times as long to ask.
 */
export class KeyTable {
	size = 0;
	/** A power of two of slots, at most half full; a key of 0 is an empty one. */
	private keys: Float64Array;
	private values: Int32Array;

	/** It grows beyond what is expected. */
	constructor(expected = 0) {
		let slots = 1 << 10;
		while (slots < 2 * expected) slots *= 2;
		this.keys = new Float64Array(slots);
		this.values = new Int32Array(slots);
	}

	get(key: number): number {
		const slot = this.slotOf(key);
		return this.keys[slot] === 0 ? -1 : (this.values[slot] as number);
	}

	set(key: number, value: number): void {
		if (key === 0) throw new Error("0 is no key");
		const slot = this.slotOf(key);
		if (this.keys[slot] === 0) {
			this.keys[slot] = key;
			this.size++;
		}
		this.values[slot] = value;
		if (this.size * 2 > this.keys.length) this.grow();
	}

	/** Where the key is, or would be. */
	private slotOf(key: number): number {
		const last = this.keys.length - 1;
		// Both ends of the number: a sum of random-looking ones.
		let slot = ((key % 0x1_0000_0000) ^ (key / 0x1_0000_0000)) & last;
		while (this.keys[slot] !== key && this.keys[slot] !== 0)
			slot = (slot + 1) & last;
		return slot;
	}

	private grow(): void {
		const { keys, values } = this;
		this.keys = new Float64Array(keys.length * 2);
		this.values = new Int32Array(keys.length * 2);
		keys.forEach((key, at) => {
			if (key === 0) return;
			const slot = this.slotOf(key);
			this.keys[slot] = key;
			this.values[slot] = values[at] as number;
		});
	}
}
