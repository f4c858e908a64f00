import { useEffect, useRef, useState } from "preact/hooks";
import { useWrite } from "#web/api.ts";
import type { QuestionSet } from "../schema.ts";

export type EditedItem = QuestionSet["items"][number];
export type EditedSet = Pick<QuestionSet, "minutes" | "items">;

/** Keeps a whole set on the server. */
export type PutSet = (set: {
	minutes: number;
	items: ReturnType<typeof toInput>[];
}) => Promise<unknown>;

/** Long enough for a word to be finished, short enough to be saved before one leaves. */
const PAUSE_MS = 400;

/**
 * A set in hand. Every change shows at once and is saved whole a moment later, one saving after the other, so that an older copy
 * can't overtake a newer one. What the server says is taken over only while nothing is waiting to be saved.
 */
export function useQuestionSet(put: PutSet, loaded: EditedSet) {
	const [set, show] = useState(loaded);
	const [fault, setFault] = useState<unknown>(null);
	const [isWaiting, setWaiting] = useState(false);
	const latest = useRef(loaded);
	const isDirty = useRef(false);
	const saving = useRef<Promise<void> | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const save = useWrite(({ minutes, items }: EditedSet) =>
		put({ minutes, items: items.map(toInput) }),
	);

	const takeOver = (next: EditedSet) => {
		latest.current = next;
		show(next);
	};

	const saveAll = async () => {
		while (isDirty.current) {
			isDirty.current = false;
			try {
				await save.mutateAsync(latest.current);
				setFault(null);
			} catch (error) {
				isDirty.current = true;
				setFault(error);
				return;
			}
		}
	};
	/** Saves what is waiting, and comes back when nothing is. */
	const flush = async () => {
		clearTimeout(timer.current);
		saving.current ??= saveAll().finally(() => {
			saving.current = null;
			setWaiting(isDirty.current);
		});
		await saving.current;
	};
	const change = (next: EditedSet) => {
		takeOver(next);
		isDirty.current = true;
		setWaiting(true);
		clearTimeout(timer.current);
		timer.current = setTimeout(flush, PAUSE_MS);
	};

	useEffect(() => {
		if (isDirty.current || saving.current) return;
		latest.current = loaded;
		show(loaded);
	}, [loaded]);
	const leave = useRef(flush);
	leave.current = flush;
	useEffect(() => {
		const hidden = () => {
			if (document.visibilityState === "hidden") void leave.current();
		};
		document.addEventListener("visibilitychange", hidden);
		return () => {
			document.removeEventListener("visibilitychange", hidden);
			void leave.current();
		};
	}, []);
	return { set, change, takeOver, flush, fault, isWaiting };
}

function toInput(item: EditedItem) {
	const { theme: _t, stage: _s, tiara: _w, ...rest } = item;
	return rest;
}
