import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { isZone } from "#core/instant.ts";
import { read } from "#http/client.ts";
import m from "#messages/arrange";
import { client, useRead, useWrite } from "#web/api.ts";
import { ChoiceField } from "#web/kit/fields.tsx";
import { Fault, Loaded } from "#web/kit/states.tsx";
import type { ApproachPage } from "../schema/approach.ts";
import { type PlaceDraft, PlaceFields } from "./place-fields.tsx";
import { TimesForm, useTimes } from "./time-form.tsx";

/** They said yes: times to offer, or the one that both have, with medium and place. */
export function AgreeForm({ approach }: { approach: ApproachPage }) {
	const profile = useRead(["profile"], () => read(client.profile.$get()));
	return (
		<Loaded query={profile}>
			{({ zone }) => <Form approach={approach} seekerZone={zone} />}
		</Loaded>
	);
}

function Form({
	approach,
	seekerZone,
}: {
	approach: ApproachPage;
	seekerZone: string;
}) {
	const { route } = useLocation();
	const times = useTimes();
	const [agreed, setAgreed] = useState(false);
	const byPhone = approach.touches.some((touch) => touch.channel === "phone");
	const [place, setPlace] = useState<PlaceDraft>({
		medium: byPhone ? "phone" : "video",
		minutes: approach.minutes,
		place: byPhone ? (approach.contactPhone ?? "") : "",
		contactZone: approach.contactZone,
	});
	const zones = {
		seeker: seekerZone,
		contact: isZone(place.contactZone ?? "")
			? (place.contactZone ?? seekerZone)
			: approach.contactZone,
	};
	const propose = useWrite(
		() =>
			read(
				client.meetings.$post({
					json: {
						approachId: approach.id,
						times: agreed ? times.filled.slice(0, 1) : times.filled,
						zone: zones[times.whose],
						agreed,
						...place,
					},
				}),
			),
		({ id }) => route(`/arrange/meetings/${id}`),
	);
	return (
		<section class="sheet" aria-labelledby="agree-title">
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					propose.mutate(undefined);
				}}
			>
				<h2 id="agree-title">{m.agreeTitle()}</h2>
				<p>{m.agreeBody({ name: approach.contact.name })}</p>
				<ChoiceField
					legend={m.mode()}
					options={[
						{ value: "offer", label: m.modeOffer() },
						{ value: "agreed", label: m.modeAgreed() },
					]}
					value={agreed ? "agreed" : "offer"}
					onChoose={(mode) => setAgreed(mode === "agreed")}
				/>
				<TimesForm state={times} zones={zones} isSingle={agreed} />
				<PlaceFields draft={place} onChange={setPlace} />
				<div class="form-acts">
					<button
						type="submit"
						class="btn do"
						disabled={times.filled.length === 0 || propose.isPending}
					>
						{agreed ? m.saveAgreed() : m.saveTime()}
					</button>
				</div>
				<Fault error={propose.error} />
			</form>
		</section>
	);
}
