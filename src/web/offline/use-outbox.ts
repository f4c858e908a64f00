import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { outbox } from "./here.ts";
import type { Op } from "./outbox.ts";

/** What was done in a scope, such as a meeting, and the server doesn't have yet. */
export function useOps<Facts>(scope: string): {
	ops: Op<Facts>[];
	isCutOff: boolean;
	remove(id: string): void;
} {
	const queries = useQueryClient();
	const [state, setState] = useState<{ ops: Op[]; isCutOff: boolean }>({
		ops: [],
		isCutOff: false,
	});
	useEffect(() => {
		let stop = () => {};
		let isGone = false;
		void outbox(queries).then((box) => {
			if (isGone) return;
			const look = () =>
				setState({
					ops: box.shown(scope),
					isCutOff: box.isCutOff(),
				});
			stop = box.subscribe(look);
			look();
		});
		return () => {
			isGone = true;
			stop();
		};
	}, [queries, scope]);
	return {
		...state,
		ops: state.ops as Op<Facts>[],
		remove: (id) => void outbox(queries).then((box) => box.remove(id)),
	};
}

/**
 * Does something here at once and says it to the server, now or when there is a network. What the server refuses while
 * the person looks on is an error of the form; later it stays with its sentence.
 */
export function useDo<Input, Facts>(
	toOp: (input: Input) => Omit<Op<Facts>, "id" | "refused">,
	onDone?: (answer: unknown) => void,
) {
	const queries = useQueryClient();
	return useMutation({
		networkMode: "always",
		mutationFn: async (input: Input) => {
			const box = await outbox(queries);
			const outcome = await box.add({
				...toOp(input),
				id: newId(),
				refused: null,
			});
			if (outcome.kind === "refused") throw outcome.error;
			return outcome.kind === "done" ? outcome.answer : undefined;
		},
		onSuccess: (answer) => onDone?.(answer),
	});
}
