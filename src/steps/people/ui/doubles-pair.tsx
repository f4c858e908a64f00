import { useEffect, useState } from "preact/hooks";
import m from "#messages/people-doubles";
import type { Double, DoubleSide } from "../schema/double.ts";

export interface PairChoice {
	verdict: "same" | "two";
	nameFrom?: string;
	ended?: string[];
}

/** Two contacts side by side, with what is alike and what speaks against it, and the three answers. */
export function DoublePair({
	pair,
	busy,
	onDecide,
	onLater,
}: {
	pair: Double;
	busy: boolean;
	onDecide: (choice: PairChoice) => void;
	onLater: () => void;
}) {
	const { one, other } = pair;
	const [nameFrom, setNameFrom] = useState(longerName(one, other).id);
	const [ended, setEnded] = useState<string[]>([]);
	const join = () => onDecide({ verdict: "same", nameFrom, ended });
	const part = () => onDecide({ verdict: "two" });
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			const at = event.target as HTMLElement;
			const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
			const isOther = event.ctrlKey || event.metaKey || event.altKey;
			const isText = isTyping && (at as HTMLInputElement).type !== "radio";
			if (busy || isOther || isText) return;
			const acts: Record<string, () => void> = { s: join, t: part, l: onLater };
			acts[event.key.toLowerCase()]?.();
		};
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	});
	return (
		<>
			<div class="double-sides">
				<Side side={one} />
				<Side side={other} />
			</div>
			<Reasons pair={pair} />
			<div class="double-choices">
				{one.name && other.name && one.name !== other.name ? (
					<fieldset>
						<legend>{m.chooseName()}</legend>
						{[one, other].map((side) => (
							<label key={side.id}>
								<input
									type="radio"
									name="name"
									checked={nameFrom === side.id}
									onChange={() => setNameFrom(side.id)}
								/>
								{side.name}
							</label>
						))}
					</fieldset>
				) : null}
				<JobChoice pair={pair} ended={ended} onChoose={setEnded} />
			</div>
			<div class="form-acts">
				<button type="button" class="btn do" disabled={busy} onClick={join}>
					{m.same()}
				</button>
				<button type="button" class="btn" disabled={busy} onClick={part}>
					{m.two()}
				</button>
				<button
					type="button"
					class="btn quiet"
					disabled={busy}
					onClick={onLater}
				>
					{m.later()}
				</button>
			</div>
			<p class="small">
				{m.sameHint()} {m.keysHint()}
			</p>
		</>
	);
}

/** The fuller of two names is the better guess: "Ana Ruiz Ortega" rather than "A. Ruiz". */
const longerName = (one: DoubleSide, other: DoubleSide) =>
	(other.name?.length ?? 0) > (one.name?.length ?? 0) ? other : one;

function Side({ side }: { side: DoubleSide }) {
	return (
		<div class="double-side">
			<h3>
				<a href={`/people/${side.id}`}>{side.label}</a>
			</h3>
			<ul>
				{side.positions.map((position) => (
					<li key={position.id}>
						{jobOf(position)}
						{position.endedOn ? (
							<small> {m.ended({ date: position.endedOn })}</small>
						) : null}
					</li>
				))}
				{side.positions.length === 0 ? (
					<li class="small">{m.noJob()}</li>
				) : null}
				{side.points.map(({ kind, value }) => (
					<li key={`${kind} ${value}`}>{value}</li>
				))}
				{side.points.length === 0 ? <li class="small">{m.noReach()}</li> : null}
			</ul>
		</div>
	);
}

function Reasons({ pair }: { pair: Double }) {
	const alike = pair.reasons.filter(({ against }) => !against);
	const against = pair.reasons.filter((reason) => reason.against);
	return (
		<div class="double-reasons">
			{alike.length > 0 ? (
				<div class="alike">
					<h4>{m.alike()}</h4>
					<ul>
						{alike.map(({ code, sentence }) => (
							<li key={code}>{sentence}</li>
						))}
					</ul>
				</div>
			) : null}
			{against.length > 0 ? (
				<div class="against">
					<h4>{m.differs()}</h4>
					<ul>
						{against.map(({ code, sentence }) => (
							<li key={code}>{sentence}</li>
						))}
					</ul>
				</div>
			) : null}
		</div>
	);
}

type Job = DoubleSide["positions"][number];

const jobOf = ({ title, organization }: Job) =>
	title && organization
		? m.jobAt({ title, organization })
		: (title ?? organization ?? "");

/** Where both name a job of their own, the seeker says which one is today's; the others end. */
function JobChoice({
	pair,
	ended,
	onChoose,
}: {
	pair: Double;
	ended: readonly string[];
	onChoose: (ended: string[]) => void;
}) {
	const open = [pair.one, pair.other].flatMap(({ positions }) =>
		positions.filter(({ endedOn }) => endedOn === null),
	);
	const jobs = [...new Set(open.map(jobOf))];
	if (jobs.length < 2) return null;
	const endedBut = (job: string) =>
		open.filter((one) => jobOf(one) !== job).map(({ id }) => id);
	return (
		<fieldset>
			<legend>{m.chooseJob()}</legend>
			<label>
				<input
					type="radio"
					name="job"
					checked={ended.length === 0}
					onChange={() => onChoose([])}
				/>
				{m.jobAll()}
			</label>
			{jobs.map((job) => (
				<label key={job}>
					<input
						type="radio"
						name="job"
						checked={ended.length > 0 && endedBut(job).join() === ended.join()}
						onChange={() => onChoose(endedBut(job))}
					/>
					{m.jobOnly({ job })}
				</label>
			))}
		</fieldset>
	);
}
