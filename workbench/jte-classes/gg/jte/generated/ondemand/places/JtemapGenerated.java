package gg.jte.generated.ondemand.places;
import id.kawat.workbench.places.Heading;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.MapPage;
import id.kawat.workbench.places.MapPage.Arc;
import id.kawat.workbench.places.MapPage.Land;
import id.kawat.workbench.places.MapPage.Row;
import id.kawat.workbench.places.MapPage.Step;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtemapGenerated {
	public static final String JTE_NAME = "places/map.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,8,9,9,9,9,24,24,24,26,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,27,28,28,28,30,30,30,30,30,30,30,30,30,31,31,32,32,32,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,35,35,36,36,36,40,40,40,41,41,41,41,41,41,41,41,41,42,42,43,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,45,45,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,49,49,50,51,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,53,53,56,56,56,56,56,56,56,56,56,57,57,57,57,57,57,57,57,57,57,57,58,58,58,59,59,59,59,59,59,59,61,61,61,64,64,64,65,65,65,65,65,65,65,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,67,69,69,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,70,71,71,71,71,71,71,72,72,73,73,75,75,78,78,78,79,79,79,79,79,79,79,81,81,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,82,83,83,85,85,88,88,88,88,89,89,89,89,89,89,89,89,89,90,90,90,90,90,90,90,90,90,91,91,91,92,92,92,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,23,23,23};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, String with, String code, String fill, List<String> fills, String since, String until, List<Integer> years, List<String> names, String view, List<Land> lands, List<Arc> arcs, List<Step> steps, List<Row> rows, List<Row> beside) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, with.isEmpty() ? visit.say("nav.map") : visit.say("places.map.of", with), "map", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"head\"><div>\n");
				if (!with.isEmpty()) {
					jteOutput.writeContent("<p class=\"over\"><a href=\"/map\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(visit.say("places.map.all"));
					jteOutput.writeContent("</a> · <a href=\"/party/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(Visit.escaped(code));
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(with);
					jteOutput.writeContent("</a></p>");
				}
				jteOutput.writeContent("\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(with.isEmpty() ? visit.say("places.map.title") : visit.say("places.map.of", with));
				jteOutput.writeContent("</h1>\n<p class=\"quiet\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(with.isEmpty() ? visit.say("places.map.lead") : visit.say("places.map.lead.of", with));
				jteOutput.writeContent("</p>\n</div></header>\n<form class=\"filters\" action=\"/map\"");
				var __jte_html_attribute_0 = visit.say("places.filters");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("form", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				gg.jte.generated.ondemand.places.JtepartyfieldGenerated.render(jteOutput, jteHtmlInterceptor, visit, with, names, visit.say("places.centre"));
				jteOutput.writeContent("\n<div class=\"field\"><label for=\"fill\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("places.fill"));
				jteOutput.writeContent("</label><select id=\"fill\" name=\"fill\">\n");
				for (var one : fills) {
					jteOutput.writeContent("<option");
					var __jte_html_attribute_1 = one;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_2 = one.equals(fill);
					if (__jte_html_attribute_2) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(visit.label("places.fill", one));
					jteOutput.writeContent("</option>");
				}
				jteOutput.writeContent("\n</select></div>\n");
				gg.jte.generated.ondemand.places.JteyearfieldsGenerated.render(jteOutput, jteHtmlInterceptor, visit, years, since, until);
				jteOutput.writeContent("\n<button type=\"submit\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say("places.filter"));
				jteOutput.writeContent("</button>\n</form>\n<div class=\"grid\">\n<section class=\"sheet\" aria-labelledby=\"m-picture\">\n<h2 id=\"m-picture\" class=\"hidden\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("places.picture"));
				jteOutput.writeContent("</h2>\n<svg id=\"world\" class=\"world\"");
				var __jte_html_attribute_3 = view;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" viewBox=\"");
					jteOutput.setContext("svg", "viewBox");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("svg", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" role=\"group\" aria-labelledby=\"m-picture\">\n");
				for (var land : lands) {
					if (land.href().isEmpty()) {
						if (!land.path().isEmpty()) {
							jteOutput.writeContent("<path class=\"land ");
							jteOutput.setContext("path", "class");
							jteOutput.writeUserContent(land.fill());
							jteOutput.setContext("path", null);
							jteOutput.writeContent("\"");
							var __jte_html_attribute_4 = land.path();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
								jteOutput.writeContent(" d=\"");
								jteOutput.setContext("path", "d");
								jteOutput.writeUserContent(__jte_html_attribute_4);
								jteOutput.setContext("path", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent("><title>");
							jteOutput.setContext("title", null);
							jteOutput.writeUserContent(land.label());
							jteOutput.writeContent("</title></path>");
						}
						jteOutput.writeContent("\n");
					} else {
						jteOutput.writeContent("<a");
						var __jte_html_attribute_5 = land.href();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
							jteOutput.writeContent(" href=\"");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(__jte_html_attribute_5);
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(" tabindex=\"-1\"");
						var __jte_html_attribute_6 = land.label();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
							jteOutput.writeContent(" aria-label=\"");
							jteOutput.setContext("a", "aria-label");
							jteOutput.writeUserContent(__jte_html_attribute_6);
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">\n");
						if (land.path().isEmpty()) {
							jteOutput.writeContent("<circle class=\"land ");
							jteOutput.setContext("circle", "class");
							jteOutput.writeUserContent(land.fill());
							jteOutput.setContext("circle", null);
							jteOutput.writeContent("\"");
							var __jte_html_attribute_7 = land.at().x();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
								jteOutput.writeContent(" cx=\"");
								jteOutput.setContext("circle", "cx");
								jteOutput.writeUserContent(__jte_html_attribute_7);
								jteOutput.setContext("circle", null);
								jteOutput.writeContent("\"");
							}
							var __jte_html_attribute_8 = land.at().y();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
								jteOutput.writeContent(" cy=\"");
								jteOutput.setContext("circle", "cy");
								jteOutput.writeUserContent(__jte_html_attribute_8);
								jteOutput.setContext("circle", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent(" r=\"3.2\"><title>");
							jteOutput.setContext("title", null);
							jteOutput.writeUserContent(land.label());
							jteOutput.writeContent("</title></circle>");
						} else {
							jteOutput.writeContent("<path class=\"land ");
							jteOutput.setContext("path", "class");
							jteOutput.writeUserContent(land.fill());
							jteOutput.setContext("path", null);
							jteOutput.writeContent("\"");
							var __jte_html_attribute_9 = land.path();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
								jteOutput.writeContent(" d=\"");
								jteOutput.setContext("path", "d");
								jteOutput.writeUserContent(__jte_html_attribute_9);
								jteOutput.setContext("path", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent("><title>");
							jteOutput.setContext("title", null);
							jteOutput.writeUserContent(land.label());
							jteOutput.writeContent("</title></path>");
						}
						jteOutput.writeContent("\n</a>\n");
					}
				}
				for (var arc : arcs) {
					jteOutput.writeContent("<path class=\"arc ");
					jteOutput.setContext("path", "class");
					jteOutput.writeUserContent(arc.fill());
					jteOutput.setContext("path", null);
					jteOutput.writeContent(" w");
					jteOutput.setContext("path", "class");
					jteOutput.writeUserContent(arc.width());
					jteOutput.setContext("path", null);
					jteOutput.writeContent("\"");
					var __jte_html_attribute_10 = arc.path();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
						jteOutput.writeContent(" d=\"");
						jteOutput.setContext("path", "d");
						jteOutput.writeUserContent(__jte_html_attribute_10);
						jteOutput.setContext("path", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><title>");
					jteOutput.setContext("title", null);
					jteOutput.writeUserContent(arc.label());
					jteOutput.writeContent("</title></path>\n");
				}
				jteOutput.writeContent("</svg>\n<p id=\"map-said\" class=\"map-said quiet\" aria-live=\"polite\">&nbsp;</p>\n<ul class=\"plain scale\"");
				var __jte_html_attribute_11 = visit.say("places.legend");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("ul", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_11);
					jteOutput.setContext("ul", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				for (var step : steps) {
					jteOutput.writeContent("<li><span class=\"key ");
					jteOutput.setContext("span", "class");
					jteOutput.writeUserContent(step.fill());
					jteOutput.setContext("span", null);
					jteOutput.writeContent("\"></span>");
					jteOutput.setContext("li", null);
					jteOutput.writeUserContent(step.label());
					jteOutput.writeContent("</li>");
				}
				jteOutput.writeContent("\n<li><span class=\"key none\"></span>");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(visit.say("places.map.nothing"));
				jteOutput.writeContent("</li>\n");
				if (!with.isEmpty()) {
					jteOutput.writeContent("<li><span class=\"key chosen\"></span>");
					jteOutput.setContext("li", null);
					jteOutput.writeUserContent(with);
					jteOutput.writeContent("</li>");
				}
				jteOutput.writeContent("\n</ul>\n<p class=\"quiet small\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("places.map.credit"));
				jteOutput.writeContent("</p>\n</section>\n<section class=\"sheet w8\" aria-labelledby=\"m-table\">\n<h2 id=\"m-table\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(with.isEmpty() ? visit.say("places.map.table") : visit.say("places.partners.of", with));
				jteOutput.writeContent("</h2>\n");
				if (rows.isEmpty()) {
					jteOutput.writeContent("<p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.network.none"));
					jteOutput.writeContent("</p>");
				} else {
					jteOutput.writeContent("\n<div class=\"scroll long\" tabindex=\"0\" role=\"region\" aria-labelledby=\"m-table\">\n<table><thead><tr><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.name"));
					jteOutput.writeContent("</th><th scope=\"col\" class=\"num\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.events"));
					jteOutput.writeContent("</th>");
					if (with.isEmpty()) {
						jteOutput.writeContent("<th scope=\"col\" class=\"num\">");
						jteOutput.setContext("th", null);
						jteOutput.writeUserContent(visit.say("places.partners"));
						jteOutput.writeContent("</th>");
					}
					jteOutput.writeContent("<th scope=\"col\" class=\"num some\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.type.cooperation"));
					jteOutput.writeContent("</th><th scope=\"col\" class=\"num some\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.type.conflict"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.tone"));
					jteOutput.writeContent("</th></tr></thead>\n<tbody>\n");
					for (var row : rows) {
						jteOutput.writeContent("<tr><th scope=\"row\" class=\"name\"><span class=\"key ");
						jteOutput.setContext("span", "class");
						jteOutput.writeUserContent(row.fill());
						jteOutput.setContext("span", null);
						jteOutput.writeContent("\" aria-hidden=\"true\"></span><a");
						var __jte_html_attribute_12 = row.href();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
							jteOutput.writeContent(" href=\"");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(__jte_html_attribute_12);
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(Heading.of(visit, row.party()));
						jteOutput.writeContent("</a></th><td class=\"num\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.number(row.share().tone().events()));
						jteOutput.writeContent("</td>");
						if (with.isEmpty()) {
							jteOutput.writeContent("<td class=\"num\">");
							jteOutput.setContext("td", null);
							jteOutput.writeUserContent(visit.number(row.share().partners()));
							jteOutput.writeContent("</td>");
						}
						jteOutput.writeContent("\n<td class=\"num some\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.number(row.share().tone().cooperative()));
						jteOutput.writeContent("</td><td class=\"num some\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.number(row.share().tone().conflictive()));
						jteOutput.writeContent("</td>\n<td>");
						gg.jte.generated.ondemand.places.JtetoneGenerated.render(jteOutput, jteHtmlInterceptor, visit, row.share().tone());
						jteOutput.writeContent("</td></tr>\n");
					}
					jteOutput.writeContent("</tbody></table></div>\n");
				}
				jteOutput.writeContent("</section>\n<section class=\"sheet w4\" aria-labelledby=\"m-beside\">\n<h2 id=\"m-beside\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("places.map.beside"));
				jteOutput.writeContent("</h2>\n");
				if (beside.isEmpty()) {
					jteOutput.writeContent("<p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.map.nobeside"));
					jteOutput.writeContent("</p>");
				} else {
					jteOutput.writeContent("\n<ul class=\"lines\">\n");
					for (var row : beside) {
						jteOutput.writeContent("<li><span class=\"key ");
						jteOutput.setContext("span", "class");
						jteOutput.writeUserContent(row.fill());
						jteOutput.setContext("span", null);
						jteOutput.writeContent("\" aria-hidden=\"true\"></span><a");
						var __jte_html_attribute_13 = row.href();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
							jteOutput.writeContent(" href=\"");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(__jte_html_attribute_13);
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(Heading.of(visit, row.party()));
						jteOutput.writeContent("</a> <span class=\"src\"><span>");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(MapPage.events(visit, row.share().tone().events()));
						jteOutput.writeContent("</span></span></li>\n");
					}
					jteOutput.writeContent("</ul>\n");
				}
				jteOutput.writeContent("</section>\n</div>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<link rel=\"stylesheet\"");
				var __jte_html_attribute_14 = Assets.at("places.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_14)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_14);
					jteOutput.setContext("link", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n<script");
				var __jte_html_attribute_15 = Assets.at("map.js");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_15)) {
					jteOutput.writeContent(" src=\"");
					jteOutput.setContext("script", "src");
					jteOutput.writeUserContent(__jte_html_attribute_15);
					jteOutput.setContext("script", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" defer></script>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		String with = (String)params.get("with");
		String code = (String)params.get("code");
		String fill = (String)params.get("fill");
		List<String> fills = (List<String>)params.get("fills");
		String since = (String)params.get("since");
		String until = (String)params.get("until");
		List<Integer> years = (List<Integer>)params.get("years");
		List<String> names = (List<String>)params.get("names");
		String view = (String)params.get("view");
		List<Land> lands = (List<Land>)params.get("lands");
		List<Arc> arcs = (List<Arc>)params.get("arcs");
		List<Step> steps = (List<Step>)params.get("steps");
		List<Row> rows = (List<Row>)params.get("rows");
		List<Row> beside = (List<Row>)params.get("beside");
		render(jteOutput, jteHtmlInterceptor, visit, with, code, fill, fills, since, until, years, names, view, lands, arcs, steps, rows, beside);
	}
}
