import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "preact/hooks";
import m from "#messages/offline";
import {
	readTrouble,
	sayTrouble,
	subscribeTrouble,
	type Trouble,
} from "./device.ts";
import { outbox } from "./here.ts";
import type { Op } from "./outbox.ts";
import { wordsOf } from "./words-of.ts";

const words: Record<Trouble, () => string> = {
	"no-room": m.noRoom,
	full: m.full,
	"thrown-away": m.thrownAway,
	"thrown-away-unsent": m.thrownAwayUnsent,
};

/** What went wrong with what this device keeps, in a sentence: on every screen, until it is read. */
export function DeviceTrouble() {
	const [trouble, setTrouble] = useState(readTrouble);
	useEffect(() => subscribeTrouble(() => setTrouble(readTrouble())), []);
	return (
		<>
			{trouble ? (
				<div class="fault device-trouble" role="alert">
					<p>{words[trouble]()}</p>
					<button
						type="button"
						class="btn quiet"
						onClick={() => sayTrouble(null)}
					>
						{m.understood()}
					</button>
				</div>
			) : null}
			<Turned />
		</>
	);
}

/** What was done without a network, and the program would not take afterwards. */
function Turned() {
	const queries = useQueryClient();
	const [ops, setOps] = useState<Op[]>([]);
	useEffect(() => {
		let stop = () => {};
		let isGone = false;
		void outbox(queries).then((box) => {
			if (isGone) return;
			const look = () => setOps(box.read().filter((op) => op.refused));
			stop = box.subscribe(look);
			look();
		});
		return () => {
			isGone = true;
			stop();
		};
	}, [queries]);
	return (
		<>
			{ops.map((op) => (
				<div key={op.id} class="fault device-trouble" role="alert">
					<p>{m.turned({ reason: op.refused ?? "" })}</p>
					<dl class="turned-words">
						{wordsOf(op.json).map(({ label, words }, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the words of one request never change
							<div key={at}>
								<dt>{label}</dt>
								<dd>{words}</dd>
							</div>
						))}
					</dl>
					<div class="form-acts">
						<button
							type="button"
							class="btn"
							onClick={() =>
								void outbox(queries).then((box) => box.again(op.id))
							}
						>
							{m.tryAgain()}
						</button>
						<button
							type="button"
							class="btn quiet"
							onClick={() =>
								void outbox(queries).then((box) => box.remove(op.id))
							}
						>
							{m.letGo()}
						</button>
					</div>
				</div>
			))}
		</>
	);
}
