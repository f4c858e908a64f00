import m from "#messages/insights";
import { Sign } from "./sign.tsx";

/** What a filled matrix looks like, for a place where there is none yet. */
export function ExampleMatrix() {
	return (
		<figure class="ins-example">
			<figcaption class="small">{m.emptyExample()}</figcaption>
			<div class="table-scroll">
				<table class="ins-matrix">
					<thead>
						<tr>
							<th scope="col">{m.wondered()}</th>
							<th scope="col">{m.exampleWhoOne()}</th>
							<th scope="col">{m.exampleWhoTwo()}</th>
							<th scope="col">{m.soFar()}</th>
						</tr>
					</thead>
					<tbody>
						<tr>
							<th scope="row">{m.exampleClaim()}</th>
							<td>
								<Sign kind="supports" />
								<span class="said">{m.exampleOne()}</span>
							</td>
							<td>
								<Sign kind="contradicts" />
								<span class="said">{m.exampleTwo()}</span>
							</td>
							<td>{m.exampleSoFar()}</td>
						</tr>
					</tbody>
				</table>
			</div>
		</figure>
	);
}
