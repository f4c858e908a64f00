import { ATTRIBUTIONS, type Attribution } from "#core/attribution.ts";
import { instantFromMillis } from "#core/instant.ts";
import m from "#messages/followup";
import { dateHere, longDate } from "#web/kit/dates.ts";
import { ChoiceField, SelectField, TextArea } from "#web/kit/fields.tsx";
import { Scale, scaleValues } from "#web/kit/scale.tsx";
import { Fault } from "#web/kit/states.tsx";
import { useKept } from "#web/offline/kept-state.ts";
import type { FollowUp, SaveDebriefInput } from "../schema/follow-up.ts";
import { ClarityAndConfidence } from "./baseline.tsx";
import { useFollowUpDo } from "./use-follow-up.ts";
import {
	attributionWords,
	fitWords,
	optionsOf,
	verdictWords,
} from "./words.ts";

type Decision = NonNullable<SaveDebriefInput["verdict"]>["decision"];

/** The last part of the debrief: what the talk did to the seeker, and how the contact may be named. */
export function DebriefForm({ followUp }: { followUp: FollowUp }) {
	const { meetingId: id, debrief, confidence, target } = followUp;
	const kept = useKept<DebriefWords>(`debrief/${id}`, () => ({
		summary: debrief?.summary ?? "",
		...(debrief?.fit && { fit: debrief.fit }),
		fitNote: debrief?.fitNote ?? "",
		attribution: debrief?.attribution ?? "named",
		others: [],
		...(debrief?.enjoyDay != null && { enjoyDay: debrief.enjoyDay }),
		...confidence,
		verdict: {
			decision: followUp.verdict?.decision ?? "open",
			reasons: followUp.verdict?.reasons ?? "",
		},
	}));
	const words = kept.value;
	const { verdict } = words;
	const set = (change: Partial<DebriefWords>) =>
		kept.set({ ...words, ...change });
	const save = useFollowUpDo(
		id,
		({ verdict: { decision, reasons }, ...said }: DebriefWords) => ({
			do: "debrief",
			words: {
				...said,
				summary: said.summary?.trim(),
				...(target &&
					decision !== "open" && { verdict: { decision, reasons } }),
			},
			at: instantFromMillis(Date.now()),
		}),
		kept.forget,
	);
	return (
		<section class="sheet stack" id="debrief">
			<h2>{m.step4()}</h2>
			<p class="muted">
				{debrief
					? m.debriefDone({ date: longDate(dateHere(debrief.debriefedAt)) })
					: m.step4Lead()}
			</p>
			<form
				class="form"
				// Its values are there once this browser has looked for what was typed before.
				key={String(kept.isReady)}
				onChange={(event) =>
					set(
						scaleValues(
							event.currentTarget,
							"enjoyDay",
							"goalClarity",
							"interviewConfidence",
						),
					)
				}
				onSubmit={(event) => {
					event.preventDefault();
					save.mutate(words);
				}}
			>
				<Scale
					name="enjoyDay"
					label={m.enjoyDay()}
					hint={m.enjoyDayHint()}
					value={words.enjoyDay}
				/>
				<ChoiceField
					legend={m.fit()}
					options={optionsOf(fitWords)}
					value={words.fit}
					onChoose={(fit) => set({ fit })}
				/>
				<TextArea
					label={m.fitNote()}
					rows={2}
					maxLength={2000}
					value={words.fitNote ?? ""}
					onInput={(event) => set({ fitNote: event.currentTarget.value })}
				/>
				<ClarityAndConfidence
					goalClarity={words.goalClarity}
					interviewConfidence={words.interviewConfidence}
				/>
				<TextArea
					label={m.summary()}
					rows={2}
					maxLength={4000}
					value={words.summary ?? ""}
					onInput={(event) => set({ summary: event.currentTarget.value })}
				/>
				{target ? (
					<Verdict
						label={target.label}
						standing={followUp.verdict?.decision}
						verdict={verdict}
						onChange={(change) => set({ verdict: { ...verdict, ...change } })}
					/>
				) : null}
				<SelectField
					label={m.attribution()}
					hint={m.attributionHint()}
					value={words.attribution ?? "named"}
					options={optionsOf(attributionWords)}
					onChange={(event) =>
						set({ attribution: event.currentTarget.value as Attribution })
					}
				/>
				<OthersFields
					participants={followUp.participants}
					said={words.others ?? []}
					onChange={(others) => set({ others })}
				/>
				<Fault error={save.error} />
				<div class="form-acts">
					<button
						type="submit"
						class={debrief ? "btn" : "btn do"}
						disabled={save.isPending}
					>
						{debrief ? m.saveDebrief() : m.finishDebrief()}
					</button>
				</div>
			</form>
		</section>
	);
}

type Others = NonNullable<SaveDebriefInput["others"]>;

/** Each of a group says for themself how they may appear (METHOD §3). `said` is what was chosen and not saved yet. */
function OthersFields({
	participants,
	said,
	onChange,
}: {
	participants: FollowUp["participants"];
	said: Others;
	onChange: (said: Others) => void;
}) {
	return participants.map(({ id, name, attribution }) => (
		<SelectField
			key={id}
			label={m.attributionOf({ name })}
			value={
				(said.find(({ contactId }) => contactId === id) ?? { attribution })
					.attribution ?? "as-talk"
			}
			options={optionsOf({
				"as-talk": m.attributionAsTalk,
				...attributionWords,
			})}
			onChange={({ currentTarget: { value } }) =>
				onChange([
					...said.filter(({ contactId }) => contactId !== id),
					{
						contactId: id,
						attribution: ATTRIBUTIONS.find((one) => one === value) ?? null,
					},
				])
			}
		/>
	));
}

/** As it is being typed, kept until it is saved. */
type DebriefWords = Omit<SaveDebriefInput, "verdict"> & {
	verdict: VerdictWords;
};

interface VerdictWords {
	decision: Decision | "open";
	reasons: string;
}

/** What the talk means for its target; one talk need not decide it. */
function Verdict({
	label,
	standing,
	verdict,
	onChange,
}: {
	label: string;
	standing: Decision | undefined;
	verdict: VerdictWords;
	onChange: (change: Partial<VerdictWords>) => void;
}) {
	// What was decided stays decided until it is decided anew.
	const open = standing
		? []
		: [{ value: "open" as const, label: m.verdictOpen() }];
	return (
		<>
			<ChoiceField
				legend={m.verdict({ target: label })}
				hint={m.verdictHint({ decision: standing ?? "open" })}
				options={[...optionsOf(verdictWords), ...open]}
				value={verdict.decision}
				onChoose={(decision) => onChange({ decision })}
			/>
			{verdict.decision === "open" ? null : (
				<TextArea
					label={m.verdictReasons()}
					rows={2}
					maxLength={2000}
					value={verdict.reasons}
					onInput={(event) => onChange({ reasons: event.currentTarget.value })}
				/>
			)}
		</>
	);
}
