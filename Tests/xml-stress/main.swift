print("xml-stress")
