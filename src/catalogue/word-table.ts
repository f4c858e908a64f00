/** Words as numbers from 0 on, looked up in a text where they stand: no string is cut for a word that is known. */
export class WordTable {
	readonly words: string[] = [];
	private hashes: number[] = [];
	/** A power of two of slots, at most half full; each holds a word's number and 1, or 0. */
	private slots = new Int32Array(1 << 15);

	/** The number of the word that is `text` from `from` up to `to`. */
	idOf(text: string, from = 0, to = text.length): number {
		let hash = 0;
		for (let at = from; at < to; at++)
			hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
		hash ^= hash >>> 15;
		let slot = this.firstSlot(hash);
		for (
			let id = (this.slots[slot] as number) - 1;
			id >= 0;
			id = (this.slots[slot] as number) - 1
		) {
			const word = this.words[id] as string;
			if (
				this.hashes[id] === hash &&
				word.length === to - from &&
				text.startsWith(word, from)
			)
				return id;
			slot = (slot + 1) & (this.slots.length - 1);
		}
		this.hashes.push(hash);
		this.slots[slot] = this.words.push(text.slice(from, to));
		if (this.words.length * 2 > this.slots.length) this.grow();
		return this.words.length - 1;
	}

	private firstSlot(hash: number): number {
		return hash & (this.slots.length - 1);
	}

	private grow(): void {
		this.slots = new Int32Array(this.slots.length * 2);
		this.hashes.forEach((hash, id) => {
			let slot = this.firstSlot(hash);
			while (this.slots[slot]) slot = (slot + 1) & (this.slots.length - 1);
			this.slots[slot] = id + 1;
		});
	}
}
