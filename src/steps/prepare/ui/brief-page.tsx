import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/prepare";
import { client, useRead } from "#web/api.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import { nextStep } from "../rules/preparation.ts";
import { DataSays } from "./brief-data.tsx";
import { Heard } from "./brief-heard.tsx";
import { Doubts } from "./doubts.tsx";
import { Findings } from "./findings.tsx";
import { Goals } from "./goals.tsx";
import { QuestionSetSection } from "./question-set-section.tsx";
import "./prepare.css";
import "./brief-sheet.css";

/** The brief of one target: what one wonders, what one has read, what one will ask. Its one page to print is `brief-sheet-page.tsx`. */
export function BriefPage() {
	const { targetId = "" } = useRoute().params;
	const param = { id: targetId };
	const at = client.targets[":id"];
	const kept = { onDevice: true } as const;
	const target = useRead(
		["target", targetId],
		() => read(at.$get({ param })),
		kept,
	);
	const doubts = useRead(
		["hypothesis", targetId],
		() => read(at.hypotheses.$get({ param })),
		kept,
	);
	const findings = useRead(
		["finding", targetId],
		() => read(at.findings.$get({ param })),
		kept,
	);
	const set = useRead(
		["question-set", targetId],
		() => read(at["question-set"].$get({ param })),
		kept,
	);
	return (
		<Loaded query={target}>
			{({ label, reason, occupationCode }) => (
				<>
					<PageHead title={label} lead={reason ?? m.briefLead()}>
						<a class="btn" href={`/prepare/${targetId}/brief`}>
							{m.toSheet()}
						</a>
						<a class="btn" href={`/prepare/${targetId}/rehearse`}>
							{m.rehearse()}
						</a>
						<a class="btn quiet" href="/prepare">
							{m.backToAll()}
						</a>
					</PageHead>
					<Loaded query={doubts}>
						{(wondered) => (
							<Loaded query={findings}>
								{(found) => (
									<Loaded query={set}>
										{(questions) => {
											const next = nextStep({
												hypotheses: wondered.length,
												findings: found.length,
												questions: questions?.items.length ?? 0,
											});
											return (
												<div class="brief">
													<div class="brief-side">
														<DataSays occupationCode={occupationCode} />
														<Doubts
															targetId={targetId}
															doubts={wondered}
															asked={questions?.items ?? []}
															isNext={next === "wonder"}
														/>
														<Goals targetId={targetId} />
														<Findings
															targetId={targetId}
															findings={found}
															isNext={next === "read"}
														/>
														<Heard targetId={targetId} />
													</div>
													<QuestionSetSection
														targetId={targetId}
														set={questions}
														doubts={wondered}
														next={next}
													/>
												</div>
											);
										}}
									</Loaded>
								)}
							</Loaded>
						)}
					</Loaded>
				</>
			)}
		</Loaded>
	);
}
