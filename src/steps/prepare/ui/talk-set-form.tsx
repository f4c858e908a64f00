import { useState } from "preact/hooks";
import m from "#messages/prepare-talk";
import { SelectField } from "#web/kit/fields.tsx";
import { type Audience, audiences } from "../rules/question.ts";
import { type SetOrder, setOrders } from "../rules/set-order.ts";
import type { ComposeTalkSetInput, TalkSet } from "../schema/talk-set.ts";
import { audienceLabels, optionsOf } from "./labels.ts";

const orderLabels: Record<SetOrder, () => string> = {
	"must-asks": m.orderMustAsks,
	themes: m.orderThemes,
	tiara: m.orderTiara,
};

const ringLabels: Record<TalkSet["contact"]["ring"], () => string> = {
	"known-well": m.ringKnownWell,
	acquaintance: m.ringAcquaintance,
	unset: m.ringUnset,
	"friend-of": m.ringFriendOf,
	"alumni-association": m.ringAlumni,
	stranger: m.ringStranger,
};

/** Whom one asks, and how: each choice composes the set anew. */
export function ComposeForm({
	talk,
	isPending,
	onCompose,
}: {
	talk: TalkSet;
	isPending: boolean;
	onCompose: (input: ComposeTalkSetInput) => void;
}) {
	const { contact, set, roleByPositions, isOpen } = talk;
	// Shown at once, while the set is being composed.
	const [choice, choose] = useState<ComposeTalkSetInput>({});
	const change = (next: ComposeTalkSetInput) => {
		choose({ ...choice, ...next });
		onCompose(next);
	};
	const now = { audience: null, order: "must-asks", ...set, ...choice };
	const work = [contact.title, contact.organization].filter(Boolean);
	const unsaid = {
		value: "",
		label: roleByPositions
			? m.roleByPositions({ role: audienceLabels[roleByPositions]() })
			: m.roleUnknown(),
	};
	return (
		<section class="sheet stack">
			<h2>{m.who()}</h2>
			{work.length > 0 ? <p>{work.join(", ")}</p> : null}
			<p class="small">{ringLabels[contact.ring]()}</p>
			{isOpen ? (
				<div class="form">
					<SelectField
						label={m.role()}
						value={now.audience ?? ""}
						options={[unsaid, ...optionsOf(audiences, audienceLabels)]}
						onChange={(event) =>
							change({
								audience: (event.currentTarget.value ||
									null) as Audience | null,
							})
						}
					/>
					<SelectField
						label={m.order()}
						value={now.order}
						options={optionsOf(setOrders, orderLabels)}
						onChange={(event) =>
							change({ order: event.currentTarget.value as SetOrder })
						}
					/>
					<label class="check">
						<input
							type="checkbox"
							checked={now.isPlain ?? false}
							onChange={(event) =>
								change({ isPlain: event.currentTarget.checked })
							}
						/>
						{m.plain()}
					</label>
					<p class="small">{m.composeHint()}</p>
					<div class="form-acts">
						<button
							type="button"
							class={set ? "btn" : "btn do"}
							disabled={isPending}
							onClick={() => onCompose({})}
						>
							{set ? m.composeAgain() : m.compose()}
						</button>
					</div>
				</div>
			) : null}
		</section>
	);
}
