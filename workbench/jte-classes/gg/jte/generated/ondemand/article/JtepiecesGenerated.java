package gg.jte.generated.ondemand.article;
import id.kawat.workbench.article.LitText.Piece;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtepiecesGenerated {
	public static final String JTE_NAME = "article/pieces.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, List<Piece> pieces, boolean anchored) {
		for (var piece : pieces) {
			if (piece.isLit()) {
				jteOutput.writeContent("<mark class=\"lit ");
				jteOutput.setContext("mark", "class");
				jteOutput.writeUserContent(piece.facts().getFirst().tone());
				jteOutput.setContext("mark", null);
				jteOutput.writeContent("\"");
				var __jte_html_attribute_0 = piece.ids();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" data-facts=\"");
					jteOutput.setContext("mark", "data-facts");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("mark", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_1 = piece.at();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" data-at=\"");
					jteOutput.setContext("mark", "data-at");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("mark", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				if (anchored) {
					for (var id : piece.begins()) {
						jteOutput.writeContent("<span id=\"w-");
						jteOutput.setContext("span", "id");
						jteOutput.writeUserContent(id);
						jteOutput.setContext("span", null);
						jteOutput.writeContent("\"></span>");
					}
					jteOutput.writeContent("<a href=\"#");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(piece.facts().getFirst().id());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
					var __jte_html_attribute_2 = piece.says();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" title=\"");
						jteOutput.setContext("a", "title");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_3 = piece.begins().isEmpty() ? "-1" : null;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
						jteOutput.writeContent(" tabindex=\"");
						jteOutput.setContext("a", "tabindex");
						jteOutput.writeUserContent(__jte_html_attribute_3);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(piece.text());
					jteOutput.writeContent("</a>");
				} else {
					jteOutput.setContext("mark", null);
					jteOutput.writeUserContent(piece.text());
				}
				jteOutput.writeContent("</mark>");
			} else {
				jteOutput.writeContent("<span");
				var __jte_html_attribute_4 = piece.at();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" data-at=\"");
					jteOutput.setContext("span", "data-at");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("span", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(piece.text());
				jteOutput.writeContent("</span>");
			}
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		List<Piece> pieces = (List<Piece>)params.get("pieces");
		boolean anchored = (boolean)params.getOrDefault("anchored", true);
		render(jteOutput, jteHtmlInterceptor, pieces, anchored);
	}
}
