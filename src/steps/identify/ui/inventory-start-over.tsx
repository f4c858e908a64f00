import { useState } from "preact/hooks";
import m from "#messages/identify-interests";
import { Dialog } from "#web/kit/dialog.tsx";
import { Fault } from "#web/kit/states.tsx";

/** Takes all answers back, after asking. */
export function StartOver({ onClear }: { onClear: () => Promise<void> }) {
	const [isAsking, setAsking] = useState(false);
	const [fault, setFault] = useState<unknown>();
	const clear = () =>
		onClear().then(
			() => setAsking(false),
			(error: unknown) => setFault(error),
		);
	return (
		<>
			<button type="button" class="btn quiet" onClick={() => setAsking(true)}>
				{m.startOver()}
			</button>
			{isAsking ? (
				<Dialog title={m.startOver()} onClose={() => setAsking(false)}>
					<div class="stack">
						<p>{m.startOverSure()}</p>
						<Fault error={fault} />
						<div class="form-acts">
							<button type="button" class="btn do" onClick={clear}>
								{m.startOverDo()}
							</button>
						</div>
					</div>
				</Dialog>
			) : null}
		</>
	);
}
