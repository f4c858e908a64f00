import w from "#messages/arrange-writing";
import { SelectField } from "#web/kit/fields.tsx";
import { tones } from "../rules/manner.ts";
import type {
	ApproachPage,
	ChangeDraftInput,
	Draft,
} from "../schema/approach.ts";
import { networkOptions, toneWords } from "./words.ts";

/** How it is written: network, tone, and what they are called. */
export function Manner({
	approach,
	draft,
	onChange,
}: {
	approach: ApproachPage;
	draft: Draft;
	onChange: (change: Partial<ChangeDraftInput>) => void;
}) {
	const template = new URLSearchParams({
		channel: draft.channel,
		tie: draft.tie,
		tone: draft.tone,
	});
	return (
		<>
			{draft.channel === "message" ? (
				<SelectField
					label={w.network()}
					value={draft.network ?? ""}
					options={networkOptions}
					onChange={(event) =>
						onChange({
							network: (event.currentTarget.value ||
								null) as ChangeDraftInput["network"],
						})
					}
				/>
			) : null}
			<div class="form-row">
				<SelectField
					label={w.tone()}
					value={draft.tone}
					options={tones.map((tone) => ({
						value: tone,
						label: toneWords[tone](),
					}))}
					onChange={(event) =>
						onChange({ tone: event.currentTarget.value as Draft["tone"] })
					}
				/>
				<SelectField
					label={w.address()}
					value={approach.address ?? ""}
					options={[
						{ value: "", label: w.addressUsual() },
						{ value: "first-name", label: w.addressFirst() },
						{ value: "full-name", label: w.addressFull() },
					]}
					onChange={(event) =>
						onChange({
							address: (event.currentTarget.value ||
								null) as ChangeDraftInput["address"],
						})
					}
				/>
			</div>
			<div class="form-acts">
				<button
					type="button"
					class="btn"
					onClick={() => onChange({ reword: true })}
				>
					{w.reword()}
				</button>
				<a class="btn quiet" href={`/arrange/template?${template}`}>
					{w.toTemplate()}
				</a>
			</div>
			{draft.untouched ? null : <p class="small">{w.rewordHint()}</p>}
		</>
	);
}
