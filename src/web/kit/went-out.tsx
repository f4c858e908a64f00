/** The two answers to whether a message went out of which nobody knows; nothing is sent by either. */
export function WentOut({
	yes,
	no,
	isNext = false,
	say,
}: {
	/** The words of the answers. */
	yes: string;
	no: string;
	/** The first answer is the filled button of this part of the screen. */
	isNext?: boolean;
	say: { isPending: boolean; mutate(was: "sent" | "not-sent"): void };
}) {
	return (
		<div class="form-acts">
			<button
				type="button"
				class={isNext ? "btn do" : "btn"}
				disabled={say.isPending}
				onClick={() => say.mutate("sent")}
			>
				{yes}
			</button>
			<button
				type="button"
				class="btn"
				disabled={say.isPending}
				onClick={() => say.mutate("not-sent")}
			>
				{no}
			</button>
		</div>
	);
}
