package gg.jte.generated.ondemand.places;
import id.kawat.workbench.places.Heading;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.Line;
import id.kawat.workbench.places.Source;
import id.kawat.record.merge.MergedPerson;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtepersonGenerated {
	public static final String JTE_NAME = "places/person.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,7,7,7,14,14,14,16,16,16,17,17,17,18,18,18,18,18,18,18,20,20,20,20,20,20,20,22,22,22,23,23,24,24,24,25,25,27,27,27,27,27,27,27,27,27,27,27,27,29,29,30,30,30,31,31,31,31,31,31,31,32,32,32,32,32,32,32,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,34,34,34,34,34,34,34,34,34,34,35,35,35,36,36,38,38,38,39,39,41,41,41,42,42,43,43,43,44,44,46,46,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,48,48,48,48,48,48,48,48,48,48,48,48,49,49,51,51,54,54,54,55,55,55,55,55,55,55,56,56,57,57,59,59,59,60,60,60,60,60,60,60,61,61,62,62,65,65,65,65,65,65,67,67,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,69,69,73,73,73,73,74,74,74,74,74,74,74,74,74,75,75,75,76,76,76,7,8,9,10,11,12,13,13,13,13};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, MergedPerson person, List<MergedPerson.Met> met, List<Line> engagements, List<Line> acts, List<Source> sources, int articles) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, person.name(), "places", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"head\"><div>\n<p class=\"over\"><a href=\"/people\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("places.people"));
				jteOutput.writeContent("</a></p>\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(person.name());
				jteOutput.writeContent("</h1>\n");
				if (person.names().size() > 1) {
					jteOutput.writeContent("<p class=\"quiet\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.person.also", String.join(" · ", person.names().subList(1, person.names().size()))));
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n</div>\n<div class=\"actions\"><a class=\"button\" href=\"/search?person=");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(Visit.escaped(person.name()));
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("places.search"));
				jteOutput.writeContent("</a></div></header>\n<div class=\"grid\">\n<section class=\"sheet w8\" aria-labelledby=\"p-offices\"><h2 id=\"p-offices\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("places.person.offices"));
				jteOutput.writeContent("</h2>\n");
				if (person.offices().isEmpty()) {
					jteOutput.writeContent("<p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.person.nooffice"));
					jteOutput.writeContent("</p>\n");
				} else {
					jteOutput.writeContent("<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.person.office"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.person.for"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.person.told"));
					jteOutput.writeContent("</th><th scope=\"col\" class=\"num\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.articles"));
					jteOutput.writeContent("</th></tr></thead>\n<tbody>\n");
					for (var tenure : person.offices()) {
						jteOutput.writeContent("<tr><td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(tenure.title().orElse(visit.label("office", tenure.office().code())));
						jteOutput.writeContent("\n");
						if (tenure.title().isPresent()) {
							jteOutput.writeContent("<span class=\"quiet small\"> ");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(visit.label("office", tenure.office().code()));
							jteOutput.writeContent("</span>");
						}
						jteOutput.writeContent("\n");
						if (tenure.formerSince().isPresent()) {
							jteOutput.writeContent(" <span class=\"chip\">");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(visit.say("places.former"));
							jteOutput.writeContent("</span>");
						}
						jteOutput.writeContent("</td>\n<td>");
						if (tenure.party().isPresent()) {
							jteOutput.writeContent("<a");
							var __jte_html_attribute_0 = visit.link(tenure.party().get());
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
								jteOutput.writeContent(" href=\"");
								jteOutput.setContext("a", "href");
								jteOutput.writeUserContent(__jte_html_attribute_0);
								jteOutput.setContext("a", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent(">");
							jteOutput.setContext("a", null);
							jteOutput.writeUserContent(Heading.of(visit, tenure.party().get()));
							jteOutput.writeContent("</a>");
						}
						jteOutput.writeContent("</td>\n<td class=\"when\">");
						if (tenure.from().isPresent()) {
							jteOutput.setContext("td", null);
							jteOutput.writeUserContent(visit.date(tenure.from().get()));
						}
						if (tenure.to().isPresent() && !tenure.to().equals(tenure.from())) {
							jteOutput.writeContent(" – ");
							jteOutput.setContext("td", null);
							jteOutput.writeUserContent(visit.date(tenure.to().get()));
						}
						jteOutput.writeContent("</td>\n<td class=\"num\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.number(tenure.articles()));
						jteOutput.writeContent("</td></tr>\n");
					}
					jteOutput.writeContent("</tbody></table></div>\n<p class=\"quiet small\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.person.offices.note"));
					jteOutput.writeContent("</p>\n");
				}
				jteOutput.writeContent("</section>\n<section class=\"sheet w4\" aria-labelledby=\"p-met\"><h2 id=\"p-met\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("places.person.met"));
				jteOutput.writeContent("</h2>\n");
				if (met.isEmpty()) {
					jteOutput.writeContent("<p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.person.nobody"));
					jteOutput.writeContent("</p>\n");
				} else {
					jteOutput.writeContent("<ul class=\"lines\">\n");
					for (var one : met) {
						jteOutput.writeContent("<li><a class=\"what\" href=\"/person?name=");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(Visit.escaped(one.name()));
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(one.name());
						jteOutput.writeContent("</a> <a class=\"chip\"");
						var __jte_html_attribute_1 = visit.link(one.party());
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
							jteOutput.writeContent(" href=\"");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(__jte_html_attribute_1);
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(Heading.of(visit, one.party()));
						jteOutput.writeContent("</a>\n<span class=\"src\">");
						if (one.last().isPresent()) {
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(visit.date(one.last().get()));
						}
						jteOutput.writeContent(" ");
						if (one.times() > 1) {
							jteOutput.writeContent("<span>");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(visit.say("places.times", visit.number(one.times())));
							jteOutput.writeContent("</span>");
						}
						jteOutput.writeContent("</span></li>\n");
					}
					jteOutput.writeContent("</ul>\n");
				}
				jteOutput.writeContent("</section>\n<div class=\"w8 stack\">\n<section class=\"sheet\" aria-labelledby=\"p-eng\"><h2 id=\"p-eng\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("places.section.engagements"));
				jteOutput.writeContent("</h2>\n");
				if (engagements.isEmpty()) {
					jteOutput.writeContent("<p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.empty.engagements"));
					jteOutput.writeContent("</p>");
				} else {
					jteOutput.writeContent("\n<ul class=\"lines\">");
					gg.jte.generated.ondemand.places.JtelinesGenerated.render(jteOutput, jteHtmlInterceptor, visit, engagements, "");
					jteOutput.writeContent("</ul>\n");
				}
				jteOutput.writeContent("</section>\n<section class=\"sheet\" aria-labelledby=\"p-acts\"><h2 id=\"p-acts\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("places.section.acts"));
				jteOutput.writeContent("</h2>\n");
				if (acts.isEmpty()) {
					jteOutput.writeContent("<p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.empty.acts"));
					jteOutput.writeContent("</p>");
				} else {
					jteOutput.writeContent("\n<ul class=\"lines\">");
					gg.jte.generated.ondemand.places.JtelinesGenerated.render(jteOutput, jteHtmlInterceptor, visit, acts, "");
					jteOutput.writeContent("</ul>\n");
				}
				jteOutput.writeContent("</section>\n</div>\n<section class=\"sheet w4\" aria-labelledby=\"p-src\"><h2 id=\"p-src\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("places.sources"));
				jteOutput.writeContent(" <small>");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(visit.number(articles));
				jteOutput.writeContent("</small></h2>\n<ul class=\"lines\">\n");
				for (var source : sources) {
					jteOutput.writeContent("<li><a");
					var __jte_html_attribute_2 = source.address();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(source.label());
					jteOutput.writeContent("</a><span class=\"said block\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(source.words());
					jteOutput.writeContent("</span></li>\n");
				}
				jteOutput.writeContent("</ul>\n</section>\n</div>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<link rel=\"stylesheet\"");
				var __jte_html_attribute_3 = Assets.at("places.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("link", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		MergedPerson person = (MergedPerson)params.get("person");
		List<MergedPerson.Met> met = (List<MergedPerson.Met>)params.get("met");
		List<Line> engagements = (List<Line>)params.get("engagements");
		List<Line> acts = (List<Line>)params.get("acts");
		List<Source> sources = (List<Source>)params.get("sources");
		int articles = (int)params.get("articles");
		render(jteOutput, jteHtmlInterceptor, visit, person, met, engagements, acts, sources, articles);
	}
}
