import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/identify-skills";
import { client, useWrite } from "#web/api.ts";
import { formValues, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type {
	OfferSkillsInput,
	Rating,
	SkillOffers,
} from "../schema/ratings.ts";

type Take = (
	element: { id: string; name: string; kind: Rating["kind"] },
	change: Partial<Pick<Rating, "value" | "evidence" | "source">>,
) => Promise<void>;

/** An old job title or a JSON Resume: what it speaks of is offered, and taken over only when the person says so. */
export function SkillBringIn({
	ratings,
	onTake,
}: {
	ratings: Rating[];
	onTake: Take;
}) {
	const { query } = useLocation();
	const ask = useWrite((json: OfferSkillsInput) =>
		read(client.profile.ratings.offers.$post({ json })),
	);
	return (
		<section class="sheet stack" id="bring" aria-labelledby="skl-bring">
			<h2 id="skl-bring">{m.bringTitle()}</h2>
			<p class="small">{m.bringBody()}</p>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					ask.mutate({ words: formValues(event.currentTarget).words });
				}}
			>
				<TextField
					name="words"
					label={m.bringWords()}
					value={query.past ?? ""}
					maxLength={500}
				/>
				<div class="form-acts">
					<button type="submit" class="btn" disabled={ask.isPending}>
						{m.bringDo()}
					</button>
				</div>
			</form>
			<div class="field">
				<label for="skl-file">{m.bringFile()}</label>
				<input
					id="skl-file"
					type="file"
					accept=".json,application/json"
					onChange={async (event) => {
						const file = event.currentTarget.files?.[0];
						if (file) ask.mutate({ resume: await file.text() });
					}}
				/>
			</div>
			<Fault error={ask.error} />
			{ask.data ? (
				<Offers
					found={ask.data}
					source={ask.variables?.resume === undefined ? "past-work" : "resume"}
					ratings={ratings}
					onTake={onTake}
				/>
			) : null}
		</section>
	);
}

function Offers({
	found: { offers, occupations, unrecognised },
	source,
	ratings,
	onTake,
}: {
	found: SkillOffers;
	source: Rating["source"];
	ratings: Rating[];
	onTake: Take;
}) {
	const taken = new Set(
		ratings.flatMap(({ elementId, value }) =>
			value === null ? [] : elementId,
		),
	);
	const open = offers.filter(({ elementId }) => !taken.has(elementId));
	const take = ({
		elementId: id,
		name,
		kind,
		value,
		evidence,
	}: SkillOffers["offers"][number]) =>
		onTake({ id, name, kind }, { value, evidence, source });
	return (
		<div class="stack" role="status">
			<h3>{m.offersTitle()}</h3>
			{occupations.length > 0 ? (
				<p class="small">
					{m.taken({ list: occupations.map(({ title }) => title).join(", ") })}
				</p>
			) : null}
			{offers.length === 0 ? <p>{m.offersNone()}</p> : null}
			<ul class="skl-offers">
				{offers.map((offer) => (
					<li key={offer.elementId}>
						<span>
							<b>{offer.name}</b>
							<span class="small"> {offer.because}</span>
						</span>
						{taken.has(offer.elementId) ? (
							<span class="chip">✓ {m.offerTaken()}</span>
						) : (
							<button
								type="button"
								class="btn"
								aria-label={`${m.offerTake()}: ${offer.name}`}
								onClick={() => void take(offer)}
							>
								{m.offerTake()}
							</button>
						)}
					</li>
				))}
			</ul>
			{open.length > 1 ? (
				<button
					type="button"
					class="btn"
					onClick={async () => {
						for (const offer of open) await take(offer);
					}}
				>
					{m.offerTakeAll()}
				</button>
			) : null}
			{unrecognised.length > 0 ? (
				<p class="small">{m.unrecognised({ list: unrecognised.join(", ") })}</p>
			) : null}
		</div>
	);
}
