import { useEffect, useRef, useState } from "preact/hooks";
import { read } from "#http/client.ts";
import { client, useWrite } from "#web/api.ts";
import type { Draft } from "../schema/approach.ts";

const PAUSE_MS = 700;

interface Words {
	text: string;
	subject: string;
}

/**
 * The words of a message as they are typed, saved a moment after the last letter and when the screen is left. `flush` saves what
 * is not saved yet, and waits for it: before a message is sent, so that no saving comes after the sending.
 */
export function useDraftSaving(approachId: string, draft: Draft) {
	const param = { id: approachId };
	const [words, setWords] = useState<Words>({
		text: draft.text,
		subject: draft.subject ?? "",
	});
	/** What is typed and not saved yet. */
	const unsaved = useRef<Words | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const underWay = useRef<Promise<unknown>>(Promise.resolve());
	const save = useWrite((json: Words) =>
		read(client.approaches[":id"].$patch({ param, json })),
	);
	const { mutateAsync } = save;
	const flush = async () => {
		clearTimeout(timer.current);
		const json = unsaved.current;
		if (json) {
			underWay.current = mutateAsync(json).then(() => {
				if (unsaved.current === json) unsaved.current = null;
			});
			// A refusal is shown beside the words; it keeps nobody from trying again.
			underWay.current.catch(() => {});
		}
		await underWay.current;
	};
	const latest = useRef(flush);
	latest.current = flush;
	const type = (change: Partial<Words>) => {
		unsaved.current = { ...words, ...unsaved.current, ...change };
		setWords(unsaved.current);
		clearTimeout(timer.current);
		timer.current = setTimeout(
			() => latest.current().catch(() => {}),
			PAUSE_MS,
		);
	};
	// What was written anew on the server replaces what stands here, but never words that are being typed.
	useEffect(() => {
		if (!unsaved.current)
			setWords({ text: draft.text, subject: draft.subject ?? "" });
	}, [draft.text, draft.subject]);
	useEffect(() => () => void latest.current().catch(() => {}), []);
	return { words, type, flush, save };
}
