import "./skills.css";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "preact/hooks";
import type { Catalogue } from "#catalogue/occupations.ts";
import { read } from "#http/client.ts";
import m from "#messages/identify-skills";
import { client, useRead } from "#web/api.ts";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import type { FitWeights } from "../rules/fit.ts";
import {
	chooseNextElement,
	isAskable,
	MOST_ASKED,
} from "../rules/next-element.ts";
import type { Rating } from "../schema/ratings.ts";
import type { Profile } from "../schema.ts";
import { SkillBringIn } from "./skill-bring-in.tsx";
import { SkillQuestion } from "./skill-question.tsx";
import { SkillsTable } from "./skills-table.tsx";
import { useCatalogue } from "./use-catalogue.ts";
import { usePreferences } from "./use-kept-weights.ts";

/** One skill at a time, chosen so that it tells apart what fits so far; and what was said, with where one used it. */
export function SkillsPage() {
	const catalogue = useCatalogue();
	const profile = useRead(["profile"], () => read(client.profile.$get()));
	const ratings = useRead(["ratings"], () =>
		read(client.profile.ratings.$get()),
	);
	const preferences = usePreferences();
	return (
		<>
			<PageHead title={m.pageTitle()} lead={m.pageLead()} />
			<Loaded query={ratings}>
				{(found) =>
					catalogue && profile.data && preferences.data ? (
						<Skills
							catalogue={catalogue}
							profile={profile.data}
							weights={preferences.data.weights}
							ratings={found}
						/>
					) : null
				}
			</Loaded>
		</>
	);
}

function Skills({
	catalogue,
	profile,
	weights,
	ratings,
}: {
	catalogue: Catalogue;
	profile: Profile;
	weights: FitWeights;
	ratings: Rating[];
}) {
	const cache = useQueryClient();
	const [fault, setFault] = useState<unknown>();
	const [back, setBack] = useState<string>();
	const asked = ratings.filter(isAskable);
	const next = useMemo(() => {
		const values = ratings.flatMap(({ elementId, value }) =>
			value === null ? [] : [[elementId, value] as const],
		);
		return chooseNextElement(
			catalogue,
			{ interests: profile.interests, ratings: Object.fromEntries(values) },
			new Set(ratings.map(({ elementId }) => elementId)),
			weights,
		);
	}, [catalogue, profile, weights, ratings]);
	const last = asked.at(-1);
	const again = ratings.find(({ elementId }) => elementId === back);
	const titleOf = (row: number) => catalogue.file.title[row] ?? "";

	/** On the screen at once; when the server refuses or can't be reached, what it has is shown again. */
	const rate = async (
		element: { id: string; name: string; kind: Rating["kind"] },
		change: Partial<Pick<Rating, "value" | "evidence" | "source">>,
	) => {
		const before = ratings.find(({ elementId }) => elementId === element.id);
		const rating: Rating = {
			elementId: element.id,
			name: element.name,
			kind: element.kind,
			value: before?.value ?? null,
			evidence: before?.evidence ?? null,
			source: "own",
			ratedAt: before?.ratedAt ?? new Date().toISOString(),
			...change,
		};
		cache.setQueryData<Rating[]>(["ratings"], (list = []) =>
			before
				? list.map((one) => (one.elementId === element.id ? rating : one))
				: [...list, rating],
		);
		setBack(undefined);
		setFault(undefined);
		try {
			const { value, evidence, source } = rating;
			await read(
				client.profile.ratings[":elementId"].$put({
					param: { elementId: element.id },
					json: { value, evidence, source },
				}),
			);
		} catch (error) {
			setFault(error);
			await cache.invalidateQueries({ queryKey: ["ratings"] });
		}
	};
	const remove = async (elementId: string) => {
		await read(
			client.profile.ratings[":elementId"].$delete({ param: { elementId } }),
		);
		await cache.invalidateQueries({ queryKey: ["ratings"] });
	};
	const element = again
		? { id: again.elementId, name: again.name, kind: again.kind }
		: next;
	return (
		<div class="skl">
			<div class="stack">
				{element ? (
					<SkillQuestion
						element={element}
						place={again ? asked.indexOf(again) + 1 : asked.length + 1}
						most={MOST_ASKED}
						given={again?.value}
						tells={
							next && !again
								? m.tells({ high: titleOf(next.high), low: titleOf(next.low) })
								: undefined
						}
						onRate={(value) => void rate(element, { value })}
						onBack={last && !again ? () => setBack(last.elementId) : undefined}
					/>
				) : (
					<section class="sheet stack">
						<h2>{m.doneTitle()}</h2>
						<p>{m.doneBody()}</p>
						<a class="btn do" href="/identify">
							{m.seeFit()}
						</a>
					</section>
				)}
				{element && asked.length > 2 ? (
					<a class="btn" href="/identify">
						{m.stop()}
					</a>
				) : null}
				<Fault error={fault} />
				<SkillBringIn ratings={ratings} onTake={rate} />
			</div>
			<SkillsTable ratings={asked} onRate={rate} onRemove={remove} />
		</div>
	);
}
